/**
 * Pages with a text of the portal itself: about, the statements, and rooms that are still
 * to be built.
 */
@NullMarked
package nl.dorpel.site.page;

import org.jspecify.annotations.NullMarked;
