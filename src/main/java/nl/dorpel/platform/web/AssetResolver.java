package nl.dorpel.platform.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds a file by its hashed address; any other address goes on to Spring's own resolver.
 */
class AssetResolver implements ResourceResolver {

	private final Assets assets;

	AssetResolver(Assets assets) {
		this.assets = assets;
	}

	@Override
	public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String requestPath,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		Assets.Asset asset = this.assets.findByUrl('/' + requestPath);
		return (asset != null) ? new ImmutableResource(asset) : chain.resolveResource(request, requestPath, locations);
	}

	@Override
	public @Nullable String resolveUrlPath(String resourcePath, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return chain.resolveUrlPath(resourcePath, locations);
	}

	private static final class ImmutableResource extends ByteArrayResource implements HttpResource {

		private final String url;

		ImmutableResource(Assets.Asset asset) {
			super(asset.bytes(), asset.url());
			this.url = asset.url();
		}

		/** The content type follows from it. */
		@Override
		public String getFilename() {
			return this.url.substring(this.url.lastIndexOf('/') + 1);
		}

		/** No date: the name says which version it is. */
		@Override
		public long lastModified() {
			return -1;
		}

		@Override
		public HttpHeaders getResponseHeaders() {
			HttpHeaders headers = new HttpHeaders();
			headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
			return headers;
		}

	}

}
