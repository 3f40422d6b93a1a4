/**
 * The agenda as everybody reads it: the list, the month, and the page of a gathering.
 */
@NullMarked
package nl.dorpel.agenda.listing;

import org.jspecify.annotations.NullMarked;
