/**
 * Bringing a theme to the table of others: to whom, with what request, and what came of
 * it.
 */
@NullMarked
package nl.dorpel.trendbureau.agendasetting;

import org.jspecify.annotations.NullMarked;
