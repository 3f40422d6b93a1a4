package nl.dorpel.platform.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of plain text in which some words are hits. Whoever shows it escapes the texts.
 */
public record Snippet(List<Part> parts) {

	public Snippet {
		parts = List.copyOf(parts);
	}

	/**
	 * The text without marks.
	 */
	public String text() {
		return this.parts.stream().map(Part::text).collect(Collectors.joining());
	}

	public boolean hasHit() {
		return this.parts.stream().anyMatch(Part::hit);
	}

	/**
	 * A stretch of text that is a hit from beginning to end, or not at all.
	 */
	public record Part(String text, boolean hit) {
	}

}
