/**
 * Files that people can take home, kept in the database.
 */
@NullMarked
@NamedInterface("file")
package nl.dorpel.platform.file;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
