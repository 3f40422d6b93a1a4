package nl.dorpel.platform.web.error;

import java.util.List;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every error ends here: one template for people, a small problem report for programs.
 * What went wrong inside is in the log and nowhere else.
 */
@Controller
class ErrorPages implements ErrorController {

	/** The statuses that have words of their own. */
	private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 409, 413, 422, 500, 503);

	@RequestMapping("${spring.web.error.path:${server.error.path:/error}}")
	Object show(HttpServletRequest request, HttpServletResponse response) {
		HttpStatusCode status = statusOf(request);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (asksForJson(request)) {
			return ResponseEntity.status(status)
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(ProblemDetail.forStatus(status));
		}
		ModelAndView page = new ModelAndView("error/error", status);
		page.addObject("status", explained(status));
		return page;
	}

	/** Who types the address of this page himself has found nothing. */
	private static HttpStatusCode statusOf(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return (code instanceof Integer status) ? HttpStatusCode.valueOf(status) : HttpStatus.NOT_FOUND;
	}

	private static int explained(HttpStatusCode status) {
		if (EXPLAINED.contains(status.value())) {
			return status.value();
		}
		return status.is4xxClientError() ? HttpStatus.BAD_REQUEST.value() : HttpStatus.INTERNAL_SERVER_ERROR.value();
	}

	private static boolean asksForJson(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		try {
			List<MediaType> accepted = MediaType.parseMediaTypes(accept);
			return accepted.stream().anyMatch((type) -> type.getSubtype().endsWith("json"))
					&& accepted.stream().noneMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
