/**
 * Codes that an app shows, a new one every half minute (RFC 6238).
 */
@NullMarked
package nl.dorpel.account.totp;

import org.jspecify.annotations.NullMarked;
