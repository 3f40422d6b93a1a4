/**
 * Where staff see the requests, deal with them, and see how that goes.
 */
@NullMarked
package nl.dorpel.contact.desk;

import org.jspecify.annotations.NullMarked;
