/**
 * The roof: home, statements and other pages of the portal itself, feeds and the site
 * map.
 */
@NullMarked
@ApplicationModule(displayName = "Site",
		allowedDependencies = { "trendbureau", "practice", "concept", "agenda", "account", "platform :: content",
				"platform :: job", "platform :: mail", "platform :: text", "platform :: web" })
package nl.dorpel.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
