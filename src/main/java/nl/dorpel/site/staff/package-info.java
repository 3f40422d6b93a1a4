/**
 * Where staff start their day, and the mail and jobs that somebody has to look at.
 */
@NullMarked
package nl.dorpel.site.staff;

import org.jspecify.annotations.NullMarked;
