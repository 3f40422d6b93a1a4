package nl.dorpel.account;

/**
 * What a module holds of a person, for the download of one's own data. A bean of this
 * type is all that is needed.
 */
public interface PersonalData {

	/**
	 * The name of the part in the download: lower case, in English, such as
	 * {@code requests}.
	 */
	String section();

	/**
	 * What is held, as records, maps and lists that JSON can tell.
	 * @param accountId whose
	 * @param email the address by which things from before the account are found
	 */
	Object of(long accountId, String email);

}
