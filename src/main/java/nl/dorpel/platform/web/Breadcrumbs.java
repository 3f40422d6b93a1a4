package nl.dorpel.platform.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import nl.dorpel.platform.web.language.PageLanguage;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The way to a page for search engines, in the words and the language in which
 * {@code fragments/frame.html} shows it to people.
 */
@Component
public class Breadcrumbs {

	private final MessageSource messages;

	Breadcrumbs(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Names by addresses within the portal, from the home page down.
	 * @param parent the address of the page above
	 * @param parentKey the message with the name of that page
	 * @param path the canonical address of the page itself
	 */
	public Map<String, String> to(String parent, String parentKey, String path, String title) {
		Locale locale = LocaleContextHolder.getLocale();
		String prefix = PageLanguage.prefix(locale);
		Map<String, String> names = new LinkedHashMap<>();
		names.put(prefix + "/", this.messages.getMessage("site.home", null, locale));
		names.put(prefix + parent, this.messages.getMessage(parentKey, null, locale));
		names.put(path, title);
		return names;
	}

}
