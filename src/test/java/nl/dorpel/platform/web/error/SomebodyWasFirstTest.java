package nl.dorpel.platform.web.error;

import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who comes second is told so; it is no fault of the portal.
 */
class SomebodyWasFirstTest {

	private static Stream<RuntimeException> conflicts() {
		return Stream.of(new ObjectOptimisticLockingFailureException("Account", 12),
				new CannotAcquireLockException("deadlock detected"), new OptimisticLockException("stale"));
	}

	/** Comes second, in one way or another. */
	@Controller
	private static final class Second {

		private final Supplier<RuntimeException> conflict;

		private Second(Supplier<RuntimeException> conflict) {
			this.conflict = conflict;
		}

		@PostMapping("/rollen")
		void save() {
			throw this.conflict.get();
		}

	}

	@ParameterizedTest
	@MethodSource("conflicts")
	void aConflictIsAPageOfItsOwn(RuntimeException conflict) {
		MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Second(() -> conflict))
			.setControllerAdvice(new SomebodyWasFirst())
			.build());
		assertThat(mvc.post().uri("/rollen")).hasStatus(409);
	}

}
