/**
 * The ground under every module: database, files, text, web and the like, none of which
 * knows a word of the domain.
 */
@NullMarked
@ApplicationModule(displayName = "Platform", allowedDependencies = {})
package nl.dorpel.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
