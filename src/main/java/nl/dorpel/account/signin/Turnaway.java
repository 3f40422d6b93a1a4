package nl.dorpel.account.signin;

import nl.dorpel.account.MayNotEnter;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Tells who was blocked, or has left, while their mail was on its way. Whoever comes this
 * far has shown who they are, so it gives nothing away.
 */
@ControllerAdvice
class Turnaway {

	@ExceptionHandler(MayNotEnter.class)
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String tell() {
		return "account/turnaway";
	}

}
