/**
 * Practice examples, and the e-book that is made of them.
 */
@NullMarked
@ApplicationModule(displayName = "Practice", allowedDependencies = { "account", "network", "platform :: content",
		"platform :: row", "platform :: text", "platform :: web" })
package nl.dorpel.practice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
