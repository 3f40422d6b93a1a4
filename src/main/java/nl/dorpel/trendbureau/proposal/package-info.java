/**
 * Questions that members want the Trendbureau to take up, and who stands behind them.
 */
@NullMarked
package nl.dorpel.trendbureau.proposal;

import org.jspecify.annotations.NullMarked;
