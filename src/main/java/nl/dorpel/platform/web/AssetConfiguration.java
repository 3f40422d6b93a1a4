package nl.dorpel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the static files. Goes before Spring Boot's own configuration, which then leaves
 * them to this one.
 */
@Configuration(proxyBeanMethods = false)
@Order(-1)
class AssetConfiguration implements WebMvcConfigurer {

	private final Assets assets;

	private final SiteAddress site;

	private final DutchTime time = new DutchTime();

	AssetConfiguration(Assets assets, SiteAddress site) {
		this.assets = assets;
		this.site = site;
	}

	/**
	 * Templates see request attributes. Not as a bean: Thymeleaf forbids those in
	 * addresses.
	 */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {
			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				request.setAttribute("assets", AssetConfiguration.this.assets);
				request.setAttribute("site", AssetConfiguration.this.site);
				request.setAttribute("time", AssetConfiguration.this.time);
				return true;
			}
		});
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/**")
			.addResourceLocations("classpath:/static/")
			.resourceChain(false)
			.addResolver(new AssetResolver(this.assets));
	}

}
