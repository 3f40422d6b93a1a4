/**
 * What happens in the course of a gathering, from one moment to the next.
 */
@NullMarked
package nl.dorpel.agenda.programme;

import org.jspecify.annotations.NullMarked;
