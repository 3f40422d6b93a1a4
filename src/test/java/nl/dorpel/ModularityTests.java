package nl.dorpel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

	private static final Path DOCUMENTATION = Path.of("docs", "modules");

	private final ApplicationModules modules = ApplicationModules.of(DorpelApplication.class);

	@Test
	void modulesUseOnlyWhatTheyMay() {
		this.modules.verify();
	}

	@Test
	void theDocumentationOfTheModulesIsWritten() throws IOException {
		new Documenter(this.modules, Documenter.Options.defaults().withOutputFolder(DOCUMENTATION.toString()))
			.writeDocumentation();
		try (var files = Files.list(DOCUMENTATION)) {
			files.forEach(ModularityTests::putInOrder);
		}
		this.modules
			.forEach((module) -> assertThat(DOCUMENTATION.resolve("module-%s.puml".formatted(module.getIdentifier())))
				.content()
				.contains("@startuml"));
	}

	// The documenter writes arrows and lists in the order of hash sets: without this
	// every
	// build would change the files.
	private static void putInOrder(Path file) {
		try {
			List<String> lines = Files.readAllLines(file);
			for (int start = 0; start < lines.size(); start++) {
				int end = start;
				while (end < lines.size() && isItem(lines.get(end))
						&& (end == start || !lines.get(end).startsWith("|"))) {
					end++;
				}
				if (end > start) {
					order(lines.subList(start, end));
					start = end - 1;
				}
			}
			Files.writeString(file, String.join("\n", lines) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isItem(String line) {
		return line.startsWith("Rel(") || line.startsWith("* ") || line.startsWith("|* ");
	}

	private static void order(List<String> items) {
		String cell = items.getFirst().startsWith("|") ? "|" : "";
		List<String> sorted = new ArrayList<>(
				items.stream().map((item) -> item.substring(item.startsWith("|") ? 1 : 0)).sorted().toList());
		sorted.set(0, cell + sorted.getFirst());
		for (int i = 0; i < sorted.size(); i++) {
			items.set(i, sorted.get(i));
		}
	}

}
