package nl.dorpel.trendbureau.openday;

import java.util.List;

/**
 * What whoever registers a day wants of it, beside what its gathering tells.
 *
 * @param aim what the day should bring
 * @param expected how many people may come
 * @param dates moments that would do, the best first
 */
record Wish(String aim, int expected, List<Slot> dates) {

}
