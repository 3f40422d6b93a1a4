package nl.dorpel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Several who do something at the same moment.
 */
public final class Together {

	private Together() {
	}

	/** Each on a thread of their own, all starting when the last is ready. */
	public static <T> List<T> all(int howMany, IntFunction<Callable<T>> one) throws Exception {
		CyclicBarrier start = new CyclicBarrier(howMany);
		List<Callable<T>> deeds = IntStream.range(0, howMany).mapToObj(one).map((deed) -> (Callable<T>) () -> {
			start.await();
			return deed.call();
		}).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(howMany)) {
			List<T> answers = new ArrayList<>();
			for (Future<T> answer : threads.invokeAll(deeds)) {
				answers.add(answer.get());
			}
			return answers;
		}
	}

}
