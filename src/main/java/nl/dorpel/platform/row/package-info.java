/**
 * How rows of the database are read.
 */
@NullMarked
@NamedInterface("row")
package nl.dorpel.platform.row;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
