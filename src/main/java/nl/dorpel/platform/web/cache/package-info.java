/**
 * Public pages answered from memory, until something they show has changed.
 */
@NullMarked
package nl.dorpel.platform.web.cache;

import org.jspecify.annotations.NullMarked;
