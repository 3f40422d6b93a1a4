/**
 * The form by which visitors ask something, one question to a page.
 */
@NullMarked
package nl.dorpel.contact.asking;

import org.jspecify.annotations.NullMarked;
