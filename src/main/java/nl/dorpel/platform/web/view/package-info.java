/**
 * How a rendered page goes out.
 */
@NullMarked
package nl.dorpel.platform.web.view;

import org.jspecify.annotations.NullMarked;
