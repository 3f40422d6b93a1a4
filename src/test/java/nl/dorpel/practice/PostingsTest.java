package nl.dorpel.practice;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.dorpel.platform.text.SearchTerms.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostingsTest {

	private static Term term(String... lexemes) {
		return new Term(Set.of(lexemes), Set.of());
	}

	private static BitSet examples(int... numbers) {
		BitSet examples = new BitSet();
		for (int number : numbers) {
			examples.set(number);
		}
		return examples;
	}

	/** Garden, in another part of each example; flowers. */
	private static Postings read(Term... terms) {
		Postings postings = new Postings(Stream.of(terms));
		postings.add("tuin", "D", 0, examples(1, 2, 4, 5).toLongArray());
		postings.add("tuin", "C", 0, examples(1, 3).toLongArray());
		postings.add("tuin", "B", 0, examples(2).toLongArray());
		postings.add("tuin", "A", 0, examples(4).toLongArray());
		postings.add("tuin", "D", 2, examples(7).toLongArray());
		postings.add("moestuin", "A", 0, examples(6).toLongArray());
		postings.add("bloem", "A", 0, examples(5).toLongArray());
		postings.add("bloem", "D", 0, examples(3, 4).toLongArray());
		return postings;
	}

	private static List<BitSet> found(Term... terms) {
		return read(terms).find(List.of(terms)).levels().stream().filter((level) -> !level.isEmpty()).toList();
	}

	@Test
	void titleOutweighsTopicsOutweighSummaryOutweighsTheRest() {
		assertThat(found(term("tuin"))).containsExactly(examples(4), examples(2), examples(1, 3),
				examples(5, 2 * 16_384 + 7));
	}

	@Test
	void aCompoundCountsAsTheWord() {
		assertThat(found(term("tuin", "moestuin")).getFirst()).isEqualTo(examples(4, 6));
	}

	@Test
	void allTermsAreNeededAndEachCountsByItsBestPart() {
		assertThat(found(term("tuin"), term("bloem"))).containsExactly(examples(4, 5), examples(3));
		assertThat(found(term("tuin"), term("boom"))).isEmpty();
		assertThat(read(term("boom")).find(List.of(term("boom"))).isEmpty()).isTrue();
	}

	@Test
	void theWeakestPieceOfAWordWithAHyphenTells() {
		Term hyphenated = new Term(Set.of("bloementuin"), Set.of("bloem", "tuin"));
		assertThat(read(hyphenated).find(List.of(hyphenated)).levels()).containsExactly(examples(), examples(),
				examples(), examples(3, 4, 5));
	}

}
