package nl.dorpel.account.passkey;

import java.time.Instant;

/**
 * A passkey in a list.
 *
 * @param id names it in an address
 * @param name what its owner calls it
 */
public record Passkey(String id, String name, Instant addedAt, Instant lastUsed) {

}
