package nl.dorpel.trendbureau.agendasetting;

/**
 * Somebody else changed it since it was looked at. Nothing has been done: look again.
 */
class SettingMovedOn extends RuntimeException {

	SettingMovedOn(String message) {
		super(message);
	}

}
