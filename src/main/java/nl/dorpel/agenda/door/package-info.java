/**
 * The list at the door: on paper, as a table, and on a phone to tick people off.
 */
@NullMarked
package nl.dorpel.agenda.door;

import org.jspecify.annotations.NullMarked;
