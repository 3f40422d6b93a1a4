/**
 * What everybody can read and see of a day afterwards, and how those who care hear of it.
 */
@NullMarked
package nl.dorpel.trendbureau.report;

import org.jspecify.annotations.NullMarked;
