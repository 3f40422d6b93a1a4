package nl.dorpel.account.factor;

/**
 * What somebody may only do after they have shown their second factor anew.
 */
enum ProofGoal {

	APP("app", "/mijn/beveiliging/app"),

	PASSKEY("passkey", "/mijn/beveiliging"),

	ADDRESS("adres", "/mijn/adres");

	static final String BASE = "/mijn/beveiliging/bewijs/";

	private final String slug;

	private final String page;

	ProofGoal(String slug, String page) {
		this.slug = slug;
		this.page = page;
	}

	/** Where it is done. */
	String page() {
		return this.page;
	}

	/** Where the factor is shown first. */
	String door() {
		return BASE + this.slug;
	}

}
