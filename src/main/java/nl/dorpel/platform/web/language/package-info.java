/**
 * Dutch at {@code /...}, English at {@code /en/...}: the address alone decides.
 */
@NullMarked
@NamedInterface("web")
package nl.dorpel.platform.web.language;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
