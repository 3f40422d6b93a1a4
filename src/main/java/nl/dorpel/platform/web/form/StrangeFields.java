package nl.dorpel.platform.web.form;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * A form with a field such as {@code naam[3]}, where the page has no list, is one that no
 * page of the portal sends.
 */
@ControllerAdvice
class StrangeFields {

	@ExceptionHandler(InvalidPropertyException.class)
	void refuse(HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
	}

}
