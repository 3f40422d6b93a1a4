/**
 * Concept pages: ways of working such as Buurtkamers, each told under the same headings.
 */
@NullMarked
@ApplicationModule(displayName = "Concept", allowedDependencies = { "practice", "network", "platform :: content",
		"platform :: file", "platform :: text", "platform :: web" })
package nl.dorpel.concept;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
