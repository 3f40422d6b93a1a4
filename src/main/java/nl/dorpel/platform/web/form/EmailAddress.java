package nl.dorpel.platform.web.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import nl.dorpel.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One address that mail can be sent to; spaces around it are nobody's mistake. Nothing at
 * all is for {@code @NotBlank}.
 */
@Target({ ElementType.FIELD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EmailAddress.Check.class)
public @interface EmailAddress {

	String message() default "{platform.form.email}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** What mail itself would take. */
	class Check implements ConstraintValidator<EmailAddress, String> {

		@Override
		public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
			return value == null || value.isBlank() || MailAddress.accepts(value.strip());
		}

	}

}
