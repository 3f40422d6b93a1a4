package nl.dorpel.platform.web.cache;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Answers what is in memory before Tomcat has set up a servlet, its filters and their
 * chain: measured, that is most of the work of such an answer. Everything else goes on.
 */
class PageCacheValve extends ValveBase {

	private final PageCache cache;

	PageCacheValve(PageCache cache) {
		super(true);
		this.cache = cache;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		// What Tomcat could not even read comes by here as well, without an address
		String key = (request.getRequestURI() != null) ? PublicRequest.keyOf(request) : null;
		StoredPage page = (key != null) ? this.cache.find(key) : null;
		if (page != null) {
			page.answer(request, response.getCoyoteResponse());
		}
		else {
			getNext().invoke(request, response);
		}
	}

}
