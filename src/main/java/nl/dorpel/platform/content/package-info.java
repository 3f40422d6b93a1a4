/**
 * Starter content: Markdown and YAML files that fill an empty database once.
 */
@NullMarked
@NamedInterface("content")
package nl.dorpel.platform.content;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
