/**
 * Calendars that people subscribe to: everything, by topic, by province, by series, and
 * their own.
 */
@NullMarked
package nl.dorpel.agenda.calendar;

import org.jspecify.annotations.NullMarked;
