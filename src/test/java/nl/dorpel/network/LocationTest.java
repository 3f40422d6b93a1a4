package nl.dorpel.network;

import java.util.Random;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocationTest {

	private static final Location AMSTERDAM = new Location(52.37403, 4.88969);

	private static final Location GRONINGEN = new Location(53.21917, 6.56667);

	@Test
	void theDistanceIsThatAlongTheSurface() {
		assertThat(AMSTERDAM.kilometresTo(GRONINGEN)).isCloseTo(147, Offset.offset(1.0));
		assertThat(GRONINGEN.kilometresTo(AMSTERDAM)).isEqualTo(AMSTERDAM.kilometresTo(GRONINGEN));
		assertThat(AMSTERDAM.kilometresTo(AMSTERDAM)).isZero();
	}

	@Test
	void theQuickLookNeverRulesOutWhatLiesWithin() {
		Random random = new Random(22);
		for (int i = 0; i < 10_000; i++) {
			Location one = anywhere(random);
			Location other = anywhere(random);
			double distance = one.kilometresTo(other);
			assertThat(one.mayLieWithin(distance, other)).as("%s %s", one, other).isTrue();
		}
		assertThat(AMSTERDAM.mayLieWithin(50, GRONINGEN)).isFalse();
	}

	private static Location anywhere(Random random) {
		return new Location(50.6 + 3 * random.nextDouble(), 2.5 + 4.8 * random.nextDouble());
	}

	@Test
	void theMapHasNorthAtTheTopAndEastAtTheRight() {
		LocationMap.Dot amsterdam = LocationMap.dot(AMSTERDAM);
		LocationMap.Dot groningen = LocationMap.dot(GRONINGEN);
		assertThat(groningen.x()).isGreaterThan(amsterdam.x()).isBetween(0.0, 300.0);
		assertThat(groningen.y()).isLessThan(amsterdam.y()).isBetween(0.0, 300.0);
		assertThat(LocationMap.dot(new Location(53.62, 2.45))).isEqualTo(new LocationMap.Dot(0, 0));
	}

}
