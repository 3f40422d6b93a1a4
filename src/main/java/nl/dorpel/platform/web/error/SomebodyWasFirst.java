package nl.dorpel.platform.web.error;

import java.io.IOException;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Of two who changed the same at the same moment, the one who came second. Where there is
 * something typed to give back, a page of its own does so before it comes here.
 */
@ControllerAdvice
class SomebodyWasFirst {

	private static final Logger logger = LoggerFactory.getLogger(SomebodyWasFirst.class);

	@ExceptionHandler({ ConcurrencyFailureException.class, OptimisticLockException.class })
	void tell(RuntimeException failure, HttpServletResponse response) throws IOException {
		logger.info("Somebody was first: {}", failure.getClass().getSimpleName());
		response.sendError(HttpServletResponse.SC_CONFLICT);
	}

}
