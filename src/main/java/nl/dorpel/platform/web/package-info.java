/**
 * What every page stands on: addresses, languages, static files, texts and errors.
 */
@NullMarked
@NamedInterface("web")
package nl.dorpel.platform.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
