/**
 * A mail as proof that somebody reads an address: a link and a code in it, good once.
 */
@NullMarked
package nl.dorpel.account.mailed;

import org.jspecify.annotations.NullMarked;
