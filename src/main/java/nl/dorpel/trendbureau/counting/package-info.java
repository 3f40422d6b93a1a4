/**
 * Counting ballots, for a round of the kerngroep and for anybody who does it again. Needs
 * nothing of the portal and nothing of Spring.
 */
@NullMarked
package nl.dorpel.trendbureau.counting;

import org.jspecify.annotations.NullMarked;
