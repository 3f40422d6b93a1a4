package nl.dorpel.account.mailed;

import org.springframework.validation.BindingResult;

/**
 * The code is not the one that was mailed, or cannot be used any more.
 */
public class WrongCode extends RuntimeException {

	private final int left;

	WrongCode(int left) {
		super("Wrong code, %d left".formatted(left));
		this.left = left;
	}

	/** Tells it at the field, with how many more times somebody may try. */
	public void tell(BindingResult errors) {
		errors.rejectValue("code", (this.left > 0) ? "account.code.wrong" : "account.code.over",
				new Object[] { this.left }, null);
	}

}
