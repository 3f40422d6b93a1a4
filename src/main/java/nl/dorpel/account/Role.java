package nl.dorpel.account;

import java.util.Locale;

/**
 * What somebody is in the portal. Facilitator of a day, member of a team and the like are
 * no roles but belong to that one day or team.
 */
public enum Role {

	/** A self-manager of a house, or somebody else of the network. */
	MEMBER,

	/** A member of the kerngroep of the Trendbureau. */
	CORE_GROUP,

	/** Writes the e-book and the concepts. */
	EDITOR,

	/** Of LSA: moderates, invites, organises. */
	STAFF,

	/** Keeps the portal running, and gives others their roles. */
	ADMIN;

	/** As it stands in addresses and messages, such as {@code core-group}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The name that Spring Security gives it. */
	String authority() {
		return "ROLE_" + name();
	}

}
