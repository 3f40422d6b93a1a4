package nl.dorpel.platform.web.view;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Makes every view of the portal a {@link WholePageView}.
 */
@Component
class WholePages implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof ThymeleafViewResolver resolver) {
			resolver.setViewClass(WholePageView.class);
		}
		return bean;
	}

}
