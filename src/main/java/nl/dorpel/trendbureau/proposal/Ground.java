package nl.dorpel.trendbureau.proposal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A signal, example or concept that a proposal rests on.
 *
 * @param kind {@code signal}, {@code example} or {@code concept}
 * @param path within the portal
 * @param at when a signal was sent; null for the others
 */
public record Ground(String kind, String path, String title, @Nullable Instant at) {

	public static List<Ground> ofKind(String kind, List<Ground> grounds) {
		return grounds.stream().filter((ground) -> ground.kind.equals(kind)).toList();
	}

}
