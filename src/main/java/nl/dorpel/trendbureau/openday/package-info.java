/**
 * The Open Trendbureaudagen: a member registers a day about a theme, staff confirm it,
 * and whoever runs it brings its outcomes home.
 */
@NullMarked
package nl.dorpel.trendbureau.openday;

import org.jspecify.annotations.NullMarked;
