package nl.dorpel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word that the portal itself says stands in the messages, in both languages.
 */
class TemplateTextTests {

	private static final Path RESOURCES = Path.of("src", "main", "resources");

	private static final Path JAVA = Path.of("src", "main", "java");

	/** Names, which are the same in every language, and units. */
	private static final Set<String> SAME_EVERYWHERE = Set.of("Dorpel", "Stappen in buurt- en dorpskracht",
			"Ons buurtpunt", "kB", "km");

	/** The beginnings of keys of which the last part is a slug or a status. */
	private static final Set<String> COMPOSED = Set.of("practice.facet.", "practice.completeness.", "practice.order.",
			"network.kind.", "network.topic.", "network.management.", "network.legal.", "concept.section.",
			"platform.error.", "account.role.", "account.state.", "account.people.title.", "site.post.title.",
			"contact.desk.empty.", "contact.desk.language.", "contact.desk.title.", "contact.act.", "contact.text.",
			"contact.organisation.missing.", "trendbureau.decision.", "trendbureau.part.",
			"trendbureau.proposal.missing.", "trendbureau.reports.title.", "trendbureau.way.", "agenda.desk.state.",
			"agenda.desk.title.", "agenda.door.column.", "agenda.leave.", "agenda.mail.confirmation.",
			"agenda.form.day.", "agenda.form.time.", "agenda.happened.", "agenda.involved.", "agenda.kind.",
			"agenda.provision.", "agenda.registration.", "agenda.standing.", "agenda.state.", "openday.state.",
			"openday.part.", "openday.next.", "openday.form.date.", "openday.desk.title.", "openday.way.",
			"agenda.programme.kind.", "agenda.invite.language.", "agenda.invite.page.", "agenda.invite.state.",
			"agenda.invite.tag.", "agenda.invite.happened.", "agenda.invite.mail.", "network.organisation.",
			"practice.drafts.title.", "trendbureau.late.title.");

	/** The keys of {@code ExampleSheet.Field}. */
	private static final Set<String> FIELDS = Set.of("practice.participants", "practice.costs", "practice.obstacles",
			"practice.success");

	private static final Pattern KEY = Pattern.compile("#\\{\\|?([a-z0-9.-]+)");

	private static final Pattern KEY_IN_JAVA = Pattern.compile("\"\\{?([a-z]+(?:\\.[a-z0-9-]+)+)}?\"");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

	private static final Pattern WORDS_FOR_PEOPLE = Pattern.compile("alt|title|placeholder|aria-label|value");

	static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
			return files.filter((file) -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateHoldsNoTextOfItsOwn(Path template) {
		List<String> texts = new ArrayList<>();
		for (Element element : Jsoup.parse(read(template), Parser.xmlParser()).getAllElements()) {
			if (!isReplaced(element)) {
				element.textNodes().stream().map(TextNode::text).forEach(texts::add);
			}
			element.attributes().forEach((attribute) -> {
				if (WORDS_FOR_PEOPLE.matcher(attribute.getKey()).matches() && !isValueForPrograms(element, attribute)) {
					texts.add(attribute.getValue());
				}
			});
		}
		assertThat(texts).as(template.toString())
			.map(String::strip)
			.filteredOn((text) -> LETTERS.matcher(text).find())
			.isSubsetOf(SAME_EVERYWHERE);
	}

	private static boolean isValueForPrograms(Element element, Attribute attribute) {
		return attribute.getKey().equals("value")
				&& (element.nameIs("option") || element.attr("type").matches("radio|checkbox|hidden"));
	}

	private static boolean isReplaced(Element element) {
		return element.hasAttr("th:text") || element.hasAttr("th:utext");
	}

	@Test
	void everyMessageExistsInBothLanguages() {
		assertThat(keys("_en.properties")).isNotEmpty().isEqualTo(keys(".properties"));
	}

	@Test
	void everyMessageSaysSomething() {
		Stream.of(".properties", "_en.properties")
			.forEach((ending) -> bundles(ending).forEach((file) -> assertThat(load(file)).as(file.toString())
				.allSatisfy((key, text) -> assertThat(text.toString()).as(key.toString()).isNotBlank())));
	}

	@Test
	void aMessageInEnglishHasTheSamePlaceholdersAsInDutch() {
		for (Path dutch : bundles(".properties")) {
			Properties english = load(
					dutch.resolveSibling(dutch.getFileName().toString().replace(".properties", "_en.properties")));
			load(dutch)
				.forEach((key, text) -> assertThat(placeholders(english.getProperty(key.toString()))).as(key.toString())
					.isEqualTo(placeholders(text.toString())));
		}
	}

	@Test
	void everyKeyThatATemplateUsesExists() {
		Set<String> known = keys(".properties");
		Set<String> missing = usedInTemplates();
		missing.removeIf((key) -> known.contains(key) || COMPOSED.contains(key) || key.equals("practice."));
		assertThat(missing).isEmpty();
	}

	@Test
	void everyKeyIsUsed() throws IOException {
		Set<String> unused = new TreeSet<>(keys(".properties"));
		unused.removeAll(usedInTemplates());
		unused.removeAll(FIELDS);
		unused.removeIf((key) -> COMPOSED.stream().anyMatch(key::startsWith));
		try (Stream<Path> files = Files.walk(JAVA)) {
			files.filter((file) -> file.toString().endsWith(".java"))
				.forEach((file) -> unused.removeAll(matches(KEY_IN_JAVA, read(file))));
		}
		assertThat(unused).isEmpty();
	}

	private static Set<String> usedInTemplates() {
		try {
			return templates().stream()
				.flatMap((template) -> matches(KEY, read(template)).stream())
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((match) -> match.group(1)).collect(Collectors.toSet());
	}

	private static Set<String> placeholders(String text) {
		Matcher numbers = Pattern.compile("\\{(\\d)").matcher(text);
		return numbers.results().map((match) -> match.group(1)).collect(Collectors.toSet());
	}

	private static Set<String> keys(String ending) {
		return bundles(ending).stream()
			.flatMap((file) -> load(file).stringPropertyNames().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Path> bundles(String ending) {
		try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
			return files.filter((file) -> file.toString().endsWith(ending))
				.filter((file) -> ending.startsWith("_") || !file.toString().endsWith("_en.properties"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties load(Path file) {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
