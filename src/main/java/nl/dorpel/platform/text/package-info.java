/**
 * Finding Dutch words in texts, and showing where they stand.
 */
@NullMarked
@NamedInterface("text")
package nl.dorpel.platform.text;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
