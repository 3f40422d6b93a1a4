package nl.dorpel.trendbureau.voting;

/**
 * How many have voted, of those who may.
 */
final class Turnout {

	/** Those of LSA do not vote, also if they are in the kerngroep. */
	static final String STAFF = """
			exists (select from account_role s where s.account_id = a.id and s.role in ('STAFF', 'ADMIN'))
			""";

	/** Who may vote: everybody else in the kerngroep who can sign in. */
	static final String KERNGROEP = """
			from account a join account_role r on r.account_id = a.id
			where r.role = 'CORE_GROUP' and a.state in ('INVITED', 'ACTIVE') and not
			""" + STAFF;

	private Turnout() {
	}

	/** From half of the electorate: before that it would tell who has voted. */
	static boolean isTold(int voted, int electors) {
		return electors > 0 && 2 * voted >= electors;
	}

}
