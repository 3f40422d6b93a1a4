/**
 * Parts of pages that are rendered once for the same data, and then said again.
 */
@NullMarked
@NamedInterface("web")
package nl.dorpel.platform.web.part;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
