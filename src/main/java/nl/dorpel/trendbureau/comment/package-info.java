/**
 * What people say about a proposal, and what staff do when they should not have.
 */
@NullMarked
package nl.dorpel.trendbureau.comment;

import org.jspecify.annotations.NullMarked;
