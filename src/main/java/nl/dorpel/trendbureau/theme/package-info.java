/**
 * What became of a chosen proposal: a theme, with the whole chain from the first signal
 * on one page, and people who follow it.
 */
@NullMarked
package nl.dorpel.trendbureau.theme;

import org.jspecify.annotations.NullMarked;
