/**
 * Gatherings of every kind: when and where they are, who comes, who waits, and what
 * calendars are told of them.
 */
@NullMarked
@ApplicationModule(displayName = "Agenda", allowedDependencies = { "network", "account", "platform :: content",
		"platform :: job", "platform :: mail", "platform :: row", "platform :: text", "platform :: web" })
package nl.dorpel.agenda;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
