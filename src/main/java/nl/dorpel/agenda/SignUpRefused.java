package nl.dorpel.agenda;

/**
 * Nobody can sign up now: not published, over, or without sign-up. Nothing has been done.
 */
public class SignUpRefused extends RuntimeException {

	SignUpRefused(String slug) {
		super(slug + " takes no people");
	}

}
