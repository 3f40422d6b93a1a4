package nl.dorpel.contact;

import nl.dorpel.account.SignedIn;

/**
 * Somebody of the staff is about to do something with a request.
 *
 * @param reference the number of the request
 * @param version of the request as they saw it
 */
public record Handling(SignedIn staff, String reference, int version) {

}
