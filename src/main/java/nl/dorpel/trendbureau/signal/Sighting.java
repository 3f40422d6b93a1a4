package nl.dorpel.trendbureau.signal;

import org.jspecify.annotations.Nullable;

/**
 * What somebody tells in a signal.
 *
 * @param seen in one line
 * @param more what else there is to say
 * @param location as it was typed
 */
record Sighting(String seen, @Nullable String more, String location, Since since) {

}
