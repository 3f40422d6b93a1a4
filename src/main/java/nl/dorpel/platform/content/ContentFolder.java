package nl.dorpel.platform.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the content files that come along with the application.
 */
public final class ContentFolder {

	private static final String FENCE = "---";

	private ContentFolder() {
	}

	/**
	 * The Markdown files of a folder below {@code content/}, in the order of their names.
	 * @param folder such as {@code practice} or {@code demo/practice}
	 */
	public static List<ContentFile> read(String folder) {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath:/content/" + folder + "/*.md");
			return Arrays.stream(files)
				.sorted(Comparator.comparing(Resource::getFilename))
				.map(ContentFolder::parse)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The items of a YAML list below {@code content/}.
	 * @param file such as {@code network/topics.yaml}
	 */
	public static List<FrontMatter> readList(String file) {
		List<Map<String, ?>> items = yaml().load(text(resource(file)));
		return items.stream().map((item) -> new FrontMatter(file, item)).toList();
	}

	/**
	 * The bytes of a file below {@code content/}.
	 */
	public static byte[] bytes(String file) {
		try {
			return resource(file).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Resource resource(String file) {
		return new ClassPathResource("content/" + file);
	}

	private static ContentFile parse(Resource file) {
		String[] parts = text(file).split("(?m)^" + FENCE + "\\s*$", 3);
		if (parts.length != 3) {
			throw new IllegalStateException(file.getFilename() + " has no front matter between lines of " + FENCE);
		}
		Map<String, ?> front = parts[1].isBlank() ? Map.of() : yaml().load(parts[1]);
		return new ContentFile(new FrontMatter(String.valueOf(file.getFilename()), front), parts[2].strip());
	}

	private static Yaml yaml() {
		return new Yaml(new SafeConstructor(new LoaderOptions()));
	}

	private static String text(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
