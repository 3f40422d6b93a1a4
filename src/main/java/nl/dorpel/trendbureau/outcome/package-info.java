/**
 * What a day brought to light: kept under its headings while it is said, and followed
 * until it has got somewhere.
 */
@NullMarked
package nl.dorpel.trendbureau.outcome;

import org.jspecify.annotations.NullMarked;
