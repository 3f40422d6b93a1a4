package nl.dorpel.agenda;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OneByOneTest {

	private final OneByOne gate = new OneByOne(Duration.ofMinutes(1));

	@Test
	void oneAfterTheOther() throws Exception {
		AtomicInteger inside = new AtomicInteger();
		List<Future<Integer>> most = new ArrayList<>();
		try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int visitor = 0; visitor < 200; visitor++) {
				most.add(crowd.submit(() -> this.gate.pass(() -> {
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
	void whoFailsLetsTheNextThrough() {
		assertThatIllegalStateException().isThrownBy(() -> this.gate.pass(() -> {
			throw new IllegalStateException("full");
		}));
		try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
			assertThat(other.submit(() -> this.gate.pass(() -> "next"))).succeedsWithin(Duration.ofSeconds(10))
				.isEqualTo("next");
		}
	}

	@Test
	void whoWaitsTooLongGoesThrough() throws Exception {
		OneByOne impatient = new OneByOne(Duration.ofMillis(1));
		CountDownLatch mayEnd = new CountDownLatch(1);
		CountDownLatch inside = new CountDownLatch(1);
		try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<String> slow = others.submit(() -> impatient.pass(() -> {
				inside.countDown();
				return waitFor(mayEnd);
			}));
			inside.await();

			assertThat(impatient.pass(() -> "beside")).isEqualTo("beside");
			mayEnd.countDown();
			assertThat(slow.get()).isEqualTo("done");
		}
	}

	private static String waitFor(CountDownLatch end) {
		try {
			end.await();
			return "done";
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
