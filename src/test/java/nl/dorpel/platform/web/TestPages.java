package nl.dorpel.platform.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Pages to try the web part with. {@link WebTest} brings them in; the component scan of
 * other tests must not, so {@code @Controller} is on the nested class.
 */
public final class TestPages {

	private TestPages() {
	}

	@TestComponent
	@Controller
	public static class Pages {

		/** How often a page was really rendered. */
		public final AtomicInteger rendered = new AtomicInteger();

		/** With these a test holds a page in the middle of its rendering. */
		public volatile CountDownLatch begun = new CountDownLatch(1);

		public volatile CountDownLatch mayEnd = new CountDownLatch(1);

		@GetMapping("/")
		String home(Model model) {
			return page(model, "home");
		}

		@GetMapping("/pagina")
		String page(Model model, @RequestParam(defaultValue = "niets") String q) {
			model.addAttribute("q", q);
			model.addAttribute("rendered", this.rendered.incrementAndGet());
			return "page";
		}

		@GetMapping("/traag")
		@ResponseBody
		String slow() throws InterruptedException {
			int number = this.rendered.incrementAndGet();
			this.begun.countDown();
			this.mayEnd.await(10, TimeUnit.SECONDS);
			return "rendering " + number;
		}

		@GetMapping("/eerst-fout")
		@ResponseBody
		String failsFirst() throws InterruptedException {
			if (this.rendered.incrementAndGet() == 1) {
				this.begun.countDown();
				this.mayEnd.await(10, TimeUnit.SECONDS);
				throw new IllegalStateException("only the first time");
			}
			return "good";
		}

		@GetMapping("/formulier")
		String form() {
			return "form";
		}

		@PostMapping("/formulier")
		String send() {
			return "redirect:/pagina";
		}

		@GetMapping("/doorverwijzing")
		String redirect() {
			return "redirect:/pagina";
		}

		@GetMapping("/fout")
		String fails() {
			throw new IllegalStateException("very secret");
		}

		@GetMapping("/kapot")
		String breaksTheErrorPageToo(HttpServletRequest request) {
			request.setAttribute("broken", true);
			throw new IllegalStateException("very secret");
		}

		@GetMapping("/weg")
		String gone() {
			throw new NotFound("nothing here");
		}

		@GetMapping(path = "/groot", produces = MediaType.TEXT_PLAIN_VALUE)
		@ResponseBody
		String large() {
			this.rendered.incrementAndGet();
			return "groot".repeat(300_000);
		}

	}

}
