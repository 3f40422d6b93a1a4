/**
 * The front door of the Trendbureau: what it is, and the ways in.
 */
@NullMarked
package nl.dorpel.trendbureau.front;

import org.jspecify.annotations.NullMarked;
