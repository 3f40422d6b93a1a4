package nl.dorpel.platform.web.cache;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else in the application. What {@link PageCacheValve} did not
 * find in memory is rendered behind it, once, and kept if it may be.
 */
class PageCacheFilter implements Filter {

	private final PageCache cache;

	private final int largest;

	private final Renderings renderings = new Renderings();

	PageCacheFilter(PageCache cache, PageCacheProperties properties) {
		this.cache = cache;
		this.largest = Math.toIntExact(properties.largest().toBytes());
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		filter((HttpServletRequest) request, (HttpServletResponse) response, chain);
	}

	private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String key = PublicRequest.keyOf(request);
		if (key == null || this.cache.isOff() || this.cache.isUnfit(key)) {
			chain.doFilter(request, response);
		}
		else {
			renderOnce(key, request, response, chain);
		}
	}

	private void renderOnce(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Runnable end = this.renderings.startOrAwait(key, this.cache.generation());
		try {
			StoredPage page = this.cache.find(key);
			if (page != null) {
				page.answer(request, response);
			}
			else {
				render(key, request, response, chain, end);
			}
		}
		finally {
			if (end != null) {
				end.run();
			}
		}
	}

	private void render(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			@Nullable Runnable end) throws IOException, ServletException {
		long generation = this.cache.generation();
		CapturedResponse captured = new CapturedResponse(response, this.largest, () -> {
			this.cache.markUnfit(key);
			if (end != null) {
				end.run();
			}
		});
		chain.doFilter(new RenderRequest(request), captured);
		if (request.isAsyncStarted()) {
			captured.letThrough();
		}
		if (captured.isThrough()) {
			return;
		}
		byte[] body = captured.body();
		if (PublicResponse.mayBeStored(captured)) {
			StoredPage page = PublicResponse.read(captured, body, generation);
			this.cache.store(key, page);
			page.answerBody(request, response);
		}
		else if (body.length > 0) {
			response.setContentLength(body.length);
			response.getOutputStream().write(body);
		}
	}

}
