/**
 * Work that must happen later, written down in the same transaction as its cause.
 */
@NullMarked
@NamedInterface("job")
package nl.dorpel.platform.job;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
