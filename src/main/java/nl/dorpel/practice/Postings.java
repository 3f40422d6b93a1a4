package nl.dorpel.practice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.dorpel.platform.text.SearchTerms;

/**
 * Which examples have a word, for the words of one search: the rows of
 * {@code practice_posting}.
 */
final class Postings {

	/** How many examples stand in a row. */
	private static final int BLOCK = 16_384;

	/** Title, topics, summary and the rest, as the database names them. */
	private static final List<String> PARTS = List.of("A", "B", "C", "D");

	/**
	 * What a word counts for in the title; in each next part it counts half as much.
	 */
	private static final int IN_TITLE = 8;

	private final Map<String, List<BitSet>> byLexeme = new HashMap<>();

	void add(String lexeme, String part, int block, BitSet examples) {
		List<BitSet> parts = this.byLexeme.computeIfAbsent(lexeme,
				(key) -> Stream.generate(BitSet::new).limit(PARTS.size()).toList());
		BitSet all = parts.get(PARTS.indexOf(part));
		examples.stream().forEach((example) -> all.set(block * BLOCK + example));
	}

	/**
	 * Finds the examples that have all terms. Each term counts by the best part it stands
	 * in.
	 */
	Matches find(List<SearchTerms.Term> terms) {
		NavigableMap<Integer, BitSet> found = terms.stream()
			.map(this::byScore)
			.reduce(Postings::both)
			.orElseGet(TreeMap::new);
		return new Matches(List.copyOf(found.descendingMap().values()));
	}

	private NavigableMap<Integer, BitSet> byScore(SearchTerms.Term term) {
		NavigableMap<Integer, BitSet> scores = new TreeMap<>();
		BitSet better = new BitSet();
		for (int part = 0; part < PARTS.size(); part++) {
			BitSet examples = inOrBefore(part, term);
			examples.andNot(better);
			better.or(examples);
			scores.put(IN_TITLE >> part, examples);
		}
		return scores;
	}

	private static NavigableMap<Integer, BitSet> both(Map<Integer, BitSet> one, Map<Integer, BitSet> other) {
		NavigableMap<Integer, BitSet> both = new TreeMap<>();
		one.forEach((score, examples) -> other.forEach((more, others) -> {
			BitSet shared = (BitSet) examples.clone();
			shared.and(others);
			both.computeIfAbsent(score + more, (key) -> new BitSet()).or(shared);
		}));
		return both;
	}

	private BitSet inOrBefore(int part, SearchTerms.Term term) {
		BitSet any = new BitSet();
		term.lexemes().forEach((lexeme) -> any.or(inOrBefore(part, lexeme)));
		List<BitSet> pieces = new ArrayList<>();
		term.pieces().forEach((piece) -> pieces.add(inOrBefore(part, piece)));
		pieces.stream().reduce((all, piece) -> {
			all.and(piece);
			return all;
		}).ifPresent(any::or);
		return any;
	}

	private BitSet inOrBefore(int part, String lexeme) {
		BitSet any = new BitSet();
		this.byLexeme.getOrDefault(lexeme, List.of()).stream().limit(part + 1L).forEach(any::or);
		return any;
	}

}
