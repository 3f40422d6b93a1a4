/**
 * People, what they may do, how they sign in, and what the portal keeps of them.
 */
@NullMarked
@ApplicationModule(displayName = "Account",
		allowedDependencies = { "platform :: web", "platform :: mail", "platform :: job", "platform :: content" })
package nl.dorpel.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
