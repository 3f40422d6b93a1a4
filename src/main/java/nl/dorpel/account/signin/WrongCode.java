package nl.dorpel.account.signin;

/**
 * The code is not the one that was mailed, or cannot be used any more.
 */
class WrongCode extends RuntimeException {

	private final int left;

	WrongCode(int left) {
		super("Wrong code, %d left".formatted(left));
		this.left = left;
	}

	/** How many more times somebody may try. */
	int left() {
		return this.left;
	}

}
