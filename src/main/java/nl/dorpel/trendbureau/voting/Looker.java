package nl.dorpel.trendbureau.voting;

import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who looks at a round may do with it.
 */
record Looker(@Nullable SignedIn person) {

	public boolean isCoreGroup() {
		return this.person != null && this.person.roles().contains(Role.CORE_GROUP);
	}

	/** Whether they make rounds, confirm them and decide after a tie. */
	public boolean isMaker() {
		return isCoreGroup() && !isStaff();
	}

	public boolean isStaff() {
		return this.person != null && this.person.isStaff();
	}

	/** Whether they see a round that only one member has agreed to. */
	boolean isBehindTheScenes() {
		return isCoreGroup() || isStaff();
	}

	public boolean is(long accountId) {
		return this.person != null && this.person.id() == accountId;
	}

}
