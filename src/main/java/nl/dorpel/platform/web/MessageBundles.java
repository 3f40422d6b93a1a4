package nl.dorpel.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of all modules. Each brings {@code messages/<module>.properties} in Dutch and
 * {@code messages/<module>_en.properties} in English; nothing has to be registered.
 */
@Configuration(proxyBeanMethods = false)
class MessageBundles {

	private static final String FOLDER = "messages/";

	@Bean
	MessageSource messageSource() throws IOException {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(baseNames());
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		// Dutch is the root: what the machine itself speaks is of no concern
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private static String[] baseNames() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:" + FOLDER + "*.properties");
		return Arrays.stream(files)
			.map(Resource::getFilename)
			.map((name) -> FOLDER + String.valueOf(name).replaceFirst("(_en)?\\.properties$", ""))
			.distinct()
			.sorted()
			.toArray(String[]::new);
	}

}
