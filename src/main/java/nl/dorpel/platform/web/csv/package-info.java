/**
 * Tables that people take along to their own spreadsheet.
 */
@NullMarked
@NamedInterface("web")
package nl.dorpel.platform.web.csv;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
