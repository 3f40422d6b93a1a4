/**
 * The network itself: places, topics, the houses that residents run, and who belongs to
 * it.
 */
@NullMarked
@ApplicationModule(displayName = "Network",
		allowedDependencies = { "account", "platform :: content", "platform :: text" })
package nl.dorpel.network;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
