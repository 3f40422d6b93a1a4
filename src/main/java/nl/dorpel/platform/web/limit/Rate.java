package nl.dorpel.platform.web.limit;

import java.time.Duration;

/**
 * So many times within so long, counted for each key apart.
 *
 * @param name tells the limits of different things apart
 */
public record Rate(String name, int times, Duration per) {

}
