package nl.dorpel.account.factor;

import org.springframework.ui.Model;

/**
 * The page that asks for a second factor before something is done.
 *
 * @param action where its form goes
 * @param title a key of the messages, as are the others
 */
record ProvePage(String action, String title, String lead, String button) {

	static String show(Model model, String action, String title, String lead, String button) {
		model.addAttribute("page", new ProvePage(action, title, lead, button));
		return "account/prove";
	}

}
