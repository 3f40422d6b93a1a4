package nl.dorpel.contact.desk;

import org.jspecify.annotations.Nullable;

import nl.dorpel.contact.RequestKind;
import nl.dorpel.platform.text.Slugged;

/**
 * Which requests somebody wants to see. What an address says wrongly is left out.
 *
 * @param q part of a name, an address or a reference, or words of the message
 * @param page from 1
 */
record Sift(Tab tab, String q, @Nullable RequestKind kind, @Nullable Age age, int page) {

	private static final int MOST_PAGES = 1000;

	private static final int LONGEST = 200;

	static Sift of(String tab, String q, String kind, String age, int page) {
		String words = q.strip().replace("\0", "");
		return new Sift(Slugged.find(Tab.class, tab).orElse(Tab.NEW),
				words.substring(0, Math.min(words.length(), LONGEST)), RequestKind.named(kind).orElse(null),
				Slugged.find(Age.class, age).orElse(null), Math.clamp(page, 1, MOST_PAGES));
	}

	/** For the address, or null. */
	public @Nullable String kindSlug() {
		return (this.kind != null) ? this.kind.slug() : null;
	}

	/** For the address, or null. */
	public @Nullable String ageSlug() {
		return (this.age != null) ? this.age.slug() : null;
	}

	/** For the address, or null. */
	public @Nullable String words() {
		return this.q.isEmpty() ? null : this.q;
	}

	/** Whether more than a tab was chosen. */
	public boolean isSifting() {
		return !this.q.isEmpty() || this.kind != null || this.age != null;
	}

}
