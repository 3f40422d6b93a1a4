/**
 * The clock that everything asks for the time.
 */
@NullMarked
package nl.dorpel.platform.clock;

import org.jspecify.annotations.NullMarked;
