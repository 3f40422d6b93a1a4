package nl.dorpel.platform.web;

import java.util.Optional;

/**
 * Pages of a module that others may point at without knowing the module: what a question
 * is about, for one. A bean of this type is all that is needed.
 */
public interface KnownPages {

	/**
	 * What stands before the colon, such as {@code concept} in
	 * {@code concept:buurtkamers}.
	 */
	String kind();

	/**
	 * @param name what stands after the colon, typed by anybody
	 */
	Optional<KnownPage> find(String name);

	/**
	 * A page by its title.
	 *
	 * @param path within the portal
	 */
	record KnownPage(String path, String title) {

	}

}
