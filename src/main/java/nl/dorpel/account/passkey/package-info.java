/**
 * Passkeys: keys on somebody's own device that it uses after a fingerprint, a face or a
 * PIN.
 */
@NullMarked
package nl.dorpel.account.passkey;

import org.jspecify.annotations.NullMarked;
