/**
 * Signing up without an account, and the page behind the personal link: change, cancel,
 * take an offer.
 */
@NullMarked
package nl.dorpel.agenda.signup;

import org.jspecify.annotations.NullMarked;
