package nl.dorpel.agenda.signup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TurnstileTest {

	private final Turnstile turnstile = new Turnstile();

	@Test
	void oneByOneForTheSameGathering() throws Exception {
		AtomicInteger inside = new AtomicInteger();
		List<Future<Integer>> most = new ArrayList<>();
		try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int visitor = 0; visitor < 200; visitor++) {
				most.add(crowd.submit(() -> this.turnstile.pass("dag-van-de-keuken", () -> {
					int now = inside.incrementAndGet();
					Thread.yield();
					inside.decrementAndGet();
					return now;
				})));
			}
		}
		for (Future<Integer> together : most) {
			assertThat(together.get()).isEqualTo(1);
		}
	}

	@Test
	void whoIsRefusedLetsTheNextThrough() {
		assertThatIllegalStateException().isThrownBy(() -> this.turnstile.pass("dag-van-de-keuken", () -> {
			throw new IllegalStateException("full");
		}));
		try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
			assertThat(other.submit(() -> this.turnstile.pass("dag-van-de-keuken", () -> "next")))
				.succeedsWithin(Duration.ofSeconds(10))
				.isEqualTo("next");
		}
	}

}
