package nl.dorpel.platform.web.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import org.springframework.stereotype.Component;

/**
 * Counts in the memory of this node: with several nodes a visitor gets so much more, and
 * a restart forgets. What must hold exactly is guarded in the database.
 */
@Component
public class Throttle {

	/** So many visitors at a time that nobody can make us forget somebody. */
	private static final int MOST = 200_000;

	private static final Duration LONGEST = Duration.ofDays(1);

	private final TimeMeter time;

	private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterAccess(LONGEST)
		.build();

	Throttle(Clock clock) {
		this.time = new ClockMeter(clock);
	}

	/**
	 * Counts one time.
	 * @param key an address of a person or a machine; upper and lower case are the same
	 * @return false if this is one time too many, and then it does not count
	 */
	public boolean admits(Rate rate, String key) {
		return this.buckets.get(new Key(rate, key.toLowerCase(Locale.ROOT)), this::bucket).tryConsume(1);
	}

	private Bucket bucket(Key key) {
		Rate rate = key.rate();
		return Bucket.builder()
			.addLimit(Bandwidth.builder().capacity(rate.times()).refillGreedy(rate.times(), rate.per()).build())
			.withCustomTimePrecision(this.time)
			.build();
	}

	private record Key(Rate rate, String key) {

	}

	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			Instant now = this.clock.instant();
			return now.getEpochSecond() * 1_000_000_000L + now.getNano();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
