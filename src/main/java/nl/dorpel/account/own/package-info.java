/**
 * One's own data: to see, to change, to take along and to remove.
 */
@NullMarked
package nl.dorpel.account.own;

import org.jspecify.annotations.NullMarked;
