/**
 * Asking organisations to come to a gathering, and what they answer by a link of their
 * own.
 */
@NullMarked
package nl.dorpel.agenda.invitation;

import org.jspecify.annotations.NullMarked;
