/**
 * How often one visitor may ask for the same thing.
 */
@NullMarked
@NamedInterface("web")
package nl.dorpel.platform.web.limit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
