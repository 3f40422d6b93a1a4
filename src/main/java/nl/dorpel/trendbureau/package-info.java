/**
 * From a signal to a theme: what members see, what they propose, and what the kerngroep
 * chooses.
 */
@NullMarked
@ApplicationModule(displayName = "Trendbureau",
		allowedDependencies = { "practice", "concept", "agenda", "network", "account", "platform :: content",
				"platform :: file", "platform :: job", "platform :: mail", "platform :: row", "platform :: text",
				"platform :: web" })
package nl.dorpel.trendbureau;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
