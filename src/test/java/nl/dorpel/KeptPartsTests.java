package nl.dorpel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a kept part shows depends on its parameters alone: what else it read would be that
 * of the page for which it was first rendered.
 */
class KeptPartsTests {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	/** The same for every page of one language. */
	private static final Set<String> ALWAYS = Set.of("assets", "language", "site");

	private static final Set<String> OPERATORS = Set.of("and", "or", "not", "null", "true", "false", "gt", "lt");

	private static final Pattern KEPT = Pattern.compile("part:kept=\"~\\{([\\w/-]+) :: ([\\w-]+)(?:\\((.*)\\))?}\"");

	private static final Pattern PARAMETER = Pattern.compile("(?:^|[,(] *)(\\w+)=");

	private static final Pattern LOCAL = Pattern.compile("(?:th:each=\"(\\w+)(?:, *(\\w+))?)|(?:th:with=\"(\\w+)=)");

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");

	private static final Pattern NAME = Pattern.compile("(?<![.#\\w'])[a-zA-Z]\\w*");

	static Stream<MatchResult> parts() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter(Files::isRegularFile)
				.flatMap((file) -> KEPT.matcher(read(file)).results())
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("parts")
	void aKeptPartReadsItsParametersAndWhatIsTheSameForEveryPage(MatchResult part) {
		String fragment = fragment(part.group(1), part.group(2)).outerHtml();
		Set<String> known = new TreeSet<>(ALWAYS);
		known.addAll(OPERATORS);
		known.addAll(names(PARAMETER, (part.group(3) != null) ? part.group(3) : ""));
		known.addAll(names(LOCAL, fragment));
		Set<String> read = EXPRESSION.matcher(fragment)
			.results()
			.flatMap((expression) -> NAME.matcher(expression.group(1).replaceAll("'[^']*'", "''")).results())
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(known).as("names that %s knows", part.group()).containsAll(read);
	}

	private static Element fragment(String template, String name) {
		return Jsoup.parse(read(TEMPLATES.resolve(template + ".html")), Parser.xmlParser())
			.getAllElements()
			.stream()
			.filter((element) -> element.attr("th:fragment").replaceFirst("\\(.*", "").equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No fragment %s :: %s".formatted(template, name)));
	}

	private static Set<String> names(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.flatMap((match) -> IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
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
