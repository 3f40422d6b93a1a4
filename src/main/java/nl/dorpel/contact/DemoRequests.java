package nl.dorpel.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.FrontMatter;
import nl.dorpel.platform.content.StarterSet;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Requests of people who do not exist, to try the desk with. Nobody gets mail about them:
 * what was answered, was answered before there was a portal.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 8)
class DemoRequests implements StarterSet {

	private static final String FILE = "demo/contact/requests.yaml";

	private static final String STAFF = "lsa-medewerker@demo.example";

	private final ContactRequests requests;

	private final ReferenceNumbers numbers;

	private final Topics topics;

	private final People people;

	private final Clock clock;

	DemoRequests(ContactRequests requests, ReferenceNumbers numbers, Topics topics, People people, Clock clock) {
		this.requests = requests;
		this.numbers = numbers;
		this.topics = topics;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-requests";
	}

	@Override
	public void load() {
		Account staff = this.people.byEmail(STAFF).orElseThrow();
		Instant now = this.clock.instant();
		ContentFolder.readList(FILE).forEach((item) -> this.requests.save(request(item, staff, now)));
	}

	private ContactRequest request(FrontMatter item, Account staff, Instant now) {
		Instant received = now.minus(Duration.parse(item.text("ago")));
		ContactRequest request = new ContactRequest(this.numbers.next(received), question(item), received).madeUp();
		item.items("history")
			.forEach((act) -> happened(request, act, staff, received.plus(Duration.parse(act.text("after")))));
		return request;
	}

	private Question question(FrontMatter item) {
		Asked asked = new Asked(item.text("name"), item.text("email"), item.textOrNull("phone"),
				item.textOrNull("organisation"), item.textOrNull("place"), item.text("message"), null);
		return new Question(UUID.randomUUID(), named(item.text("kind"), RequestKind::valueOf),
				item.optional("join").map((join) -> named(join, MembershipKind::valueOf)).orElse(null),
				item.optional("language").orElse("nl"), asked, this.topics.require(item.texts("topics")),
				item.optional("about-path").map((path) -> new Subject(path, item.text("about-title"))).orElse(null),
				item.texts("suspicions")
					.stream()
					.map((reason) -> named(reason, Suspicion::valueOf))
					.collect(Collectors.toSet()));
	}

	private static <E> E named(String slug, Function<String, E> values) {
		return values.apply(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private static void happened(ContactRequest request, FrontMatter act, Account staff, Instant at) {
		String text = act.optional("text").orElse("");
		switch (act.text("act")) {
			case "take" -> request.course().take(staff, at);
			case "note" -> request.note(staff, text, at);
			case "ask-back" -> request.course().askBack(staff, text, ReplyToken.make().hash(), at);
			case "answer" -> request.course().answer(staff, text, at);
			case "forward" -> request.course().forward(staff, act.text("recipient"), text, at);
			case "refuse" -> request.course().refuse(staff, text, at);
			case "close" -> request.course().close(staff, text, at);
			case "spam" -> request.course().markSpam(staff, at);
			default -> throw new IllegalArgumentException("No act " + act.text("act"));
		}
	}

}
