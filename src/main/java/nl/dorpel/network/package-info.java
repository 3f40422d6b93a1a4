/**
 * The network itself: places, topics and the houses that residents run.
 */
@NullMarked
@ApplicationModule(displayName = "Network", allowedDependencies = { "platform :: content", "platform :: text" })
package nl.dorpel.network;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
