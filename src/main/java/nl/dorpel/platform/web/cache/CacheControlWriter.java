package nl.dorpel.platform.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * Says how long browsers may keep an answer, unless whoever made it has said so: a public
 * page as long as the server confirms it, anything else not at all.
 */
@Component
class CacheControlWriter implements HeaderWriter {

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			return;
		}
		boolean readable = response.getStatus() < 400 && !response.containsHeader(HttpHeaders.SET_COOKIE)
				&& PublicRequest.isPublic(request);
		response.setHeader(HttpHeaders.CACHE_CONTROL, readable ? "no-cache" : "no-store");
	}

}
