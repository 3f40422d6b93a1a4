package nl.dorpel.platform.web.view;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.ContentNegotiatingViewResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Makes every view of the portal a {@link WholePageView}, found at once.
 */
@Component
class WholePages implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof ThymeleafViewResolver resolver) {
			resolver.setViewClass(WholePageView.class);
			// Of no avail to the reader, as the view holds it all, but piece by piece
			// is how a page is encoded fastest.
			resolver.setProducePartialOutputWhileProcessing(true);
		}
		if (bean instanceof ContentNegotiatingViewResolver negotiating) {
			// Every page is HTML alone: there is nothing to negotiate.
			negotiating.setOrder(Ordered.LOWEST_PRECEDENCE);
		}
		return bean;
	}

}
