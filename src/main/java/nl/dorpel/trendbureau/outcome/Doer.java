package nl.dorpel.trendbureau.outcome;

import java.util.UUID;

/**
 * Somebody who can take an outcome on: who was there, as far as they are in the network.
 *
 * @param key by which forms name them
 */
record Doer(long id, UUID key, String name) {

}
