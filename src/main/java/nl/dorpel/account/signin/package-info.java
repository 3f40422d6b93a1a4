/**
 * Signing in with an address and what is mailed to it: a link and a code.
 */
@NullMarked
package nl.dorpel.account.signin;

import org.jspecify.annotations.NullMarked;
