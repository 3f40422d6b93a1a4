package nl.dorpel.platform.web.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import nl.dorpel.platform.web.TestPages;
import nl.dorpel.platform.web.Visitor;
import nl.dorpel.platform.web.Visitor.Answer;
import nl.dorpel.platform.web.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PageCacheConcurrencyTests {

	private static final int READERS = 50;

	@LocalServerPort
	int port;

	@Autowired
	TestPages.Pages pages;

	@Autowired
	PageCache cache;

	final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

	@BeforeEach
	void startEmpty() {
		this.cache.evictAll();
		this.pages.rendered.set(0);
		this.pages.begun = new CountDownLatch(1);
		this.pages.mayEnd = new CountDownLatch(1);
	}

	@AfterEach
	void end() {
		this.pages.mayEnd.countDown();
		this.readers.close();
	}

	@Test
	void fiftyReadersOfAMissingPageLetItBeRenderedOnce() throws Exception {
		List<Future<Answer>> answers = askTogether("/traag");
		waitForTheFirst();
		this.pages.mayEnd.countDown();
		for (Future<Answer> answer : answers) {
			assertThat(answer.get().text()).isEqualTo("rendering 1");
		}
		assertThat(this.pages.rendered).hasValue(1);
	}

	@Test
	void aRenderingThatFailsStopsNobodyElse() throws Exception {
		List<Future<Answer>> answers = askTogether("/eerst-fout");
		waitForTheFirst();
		this.pages.mayEnd.countDown();
		int failed = 0;
		for (Future<Answer> answer : answers) {
			failed += (answer.get().status() == 500) ? 1 : 0;
		}
		assertThat(failed).isEqualTo(1);
		assertThat(new Visitor(this.port).gets("/eerst-fout").text()).isEqualTo("good");
	}

	@Test
	void aRenderingThatHangsStopsNobodyForever() throws Exception {
		Future<Answer> first = ask("/eerst-fout");
		waitForTheFirst();
		assertThat(ask("/eerst-fout").get(8, TimeUnit.SECONDS).text()).isEqualTo("good");
		this.pages.mayEnd.countDown();
		assertThat(first.get().status()).isEqualTo(500);
	}

	@Test
	void aPageThatWasBeingRenderedDuringAChangeIsNotKept() throws Exception {
		Future<Answer> early = ask("/traag");
		waitForTheFirst();
		this.cache.evictAll();
		this.pages.mayEnd.countDown();
		assertThat(early.get().text()).isEqualTo("rendering 1");
		assertThat(ask("/traag").get().text()).isEqualTo("rendering 2");
		assertThat(ask("/traag").get().text()).isEqualTo("rendering 2");
	}

	@Test
	void whoComesAfterAChangeDoesNotWaitForAPageOfBeforeIt() throws Exception {
		Future<Answer> early = ask("/traag");
		waitForTheFirst();
		this.pages.begun = new CountDownLatch(1);
		this.cache.evictAll();
		Future<Answer> late = ask("/traag");
		waitForTheFirst();
		this.pages.mayEnd.countDown();
		assertThat(early.get().text()).isEqualTo("rendering 1");
		assertThat(late.get().text()).isEqualTo("rendering 2");
	}

	@Test
	void readersAndChangesAtTheSameTimeNeverSeeAnOlderPageAfterANewerChange() throws Exception {
		List<Future<Boolean>> rounds = new ArrayList<>();
		for (int reader = 0; reader < 8; reader++) {
			rounds.add(this.readers.submit(() -> {
				Visitor visitor = new Visitor(this.port);
				boolean fresh = true;
				for (int i = 0; i < 40; i++) {
					int before = this.pages.rendered.get();
					this.cache.evictAll();
					fresh &= numberIn(visitor.gets("/pagina")) > before;
				}
				return fresh;
			}));
		}
		for (Future<Boolean> round : rounds) {
			assertThat(round.get()).isTrue();
		}
	}

	private static int numberIn(Answer answer) {
		return Integer.parseInt(answer.text().replaceAll("(?s).*<p id=\"rendered\">(\\d+)</p>.*", "$1"));
	}

	private List<Future<Answer>> askTogether(String path) {
		List<Future<Answer>> answers = new ArrayList<>();
		for (int i = 0; i < READERS; i++) {
			answers.add(ask(path));
		}
		return answers;
	}

	private Future<Answer> ask(String path) {
		return this.readers.submit(() -> new Visitor(this.port).gets(path));
	}

	private void waitForTheFirst() throws InterruptedException {
		assertThat(this.pages.begun.await(10, TimeUnit.SECONDS)).isTrue();
	}

}
