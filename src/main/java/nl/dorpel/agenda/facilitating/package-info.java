/**
 * Running a gathering together: asking somebody, saying yes, handing it over.
 */
@NullMarked
package nl.dorpel.agenda.facilitating;

import org.jspecify.annotations.NullMarked;
