/**
 * Voting rounds: how the kerngroep chooses between proposals, so that everybody can check
 * it and nobody can see who voted for what.
 */
@NullMarked
package nl.dorpel.trendbureau.voting;

import org.jspecify.annotations.NullMarked;
