/**
 * Feeds: what is new, for programs that fetch it.
 */
@NullMarked
@NamedInterface("web")
package nl.dorpel.platform.web.feed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
