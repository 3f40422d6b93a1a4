/**
 * Counting ballots again, for anybody, and how a count looks on a page.
 */
@NullMarked
package nl.dorpel.trendbureau.recount;

import org.jspecify.annotations.NullMarked;
