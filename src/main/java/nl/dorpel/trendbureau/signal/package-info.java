/**
 * What members see happening, and what of that belongs together.
 */
@NullMarked
package nl.dorpel.trendbureau.signal;

import org.jspecify.annotations.NullMarked;
