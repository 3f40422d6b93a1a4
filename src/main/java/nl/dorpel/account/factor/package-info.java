/**
 * A second factor beside the mail: what somebody has set up, and being asked for it.
 */
@NullMarked
package nl.dorpel.account.factor;

import org.jspecify.annotations.NullMarked;
