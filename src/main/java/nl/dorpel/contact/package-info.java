/**
 * Questions and requests of visitors, and how staff answer them.
 */
@NullMarked
@ApplicationModule(displayName = "Contact", allowedDependencies = { "account", "network", "platform :: web",
		"platform :: mail", "platform :: job", "platform :: content", "platform :: text" })
package nl.dorpel.contact;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
