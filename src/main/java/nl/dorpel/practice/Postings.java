package nl.dorpel.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
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

	private final Map<Set<String>, Group> groups = new HashMap<>();

	private final Map<String, List<Group>> byLexeme = new HashMap<>();

	/**
	 * Makes room for all that may be found.
	 */
	Postings(Stream<SearchTerms.Term> terms) {
		terms.flatMap((term) -> Stream.concat(Stream.of(term.lexemes()), term.pieces().stream().map(Set::of)))
			.distinct()
			.forEach((lexemes) -> {
				Group group = new Group();
				this.groups.put(lexemes, group);
				lexemes
					.forEach((lexeme) -> this.byLexeme.computeIfAbsent(lexeme, (key) -> new ArrayList<>()).add(group));
			});
	}

	Set<String> lexemes() {
		return this.byLexeme.keySet();
	}

	/**
	 * Takes in a row.
	 * @param examples a bit for each, the lowest first
	 */
	void add(String lexeme, String part, int block, long[] examples) {
		this.byLexeme.getOrDefault(lexeme, List.of())
			.forEach((group) -> group.add(PARTS.indexOf(part), block, examples));
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
		BitSet any = inOrBefore(part, term.lexemes());
		term.pieces().stream().map((piece) -> inOrBefore(part, Set.of(piece))).reduce((all, piece) -> {
			all.and(piece);
			return all;
		}).ifPresent(any::or);
		return any;
	}

	private BitSet inOrBefore(int part, Set<String> lexemes) {
		Group group = this.groups.get(lexemes);
		return (group != null) ? group.inOrBefore(part) : new BitSet();
	}

	/**
	 * The examples that have one of some lexemes, in each part. Many compounds have many
	 * rows, so each is put where it belongs at once.
	 */
	private static final class Group {

		private final List<long[]> parts = new ArrayList<>(Collections.nCopies(PARTS.size(), new long[0]));

		void add(int part, int block, long[] examples) {
			int from = block * BLOCK / Long.SIZE;
			long[] all = this.parts.get(part);
			if (all.length < from + examples.length) {
				all = Arrays.copyOf(all, from + examples.length);
				this.parts.set(part, all);
			}
			for (int word = 0; word < examples.length; word++) {
				all[from + word] |= examples[word];
			}
		}

		BitSet inOrBefore(int part) {
			BitSet any = new BitSet();
			this.parts.stream().limit(part + 1L).map(BitSet::valueOf).forEach(any::or);
			return any;
		}

	}

}
