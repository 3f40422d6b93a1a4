package nl.dorpel.network;

import nl.dorpel.platform.text.Slugged;

/**
 * What sort of house it is. Its name on a page is the message
 * {@code network.kind.<slug>}.
 */
public enum HouseKind implements Slugged {

	NEIGHBOURHOOD_HOUSE("buurthuis"), DISTRICT_HOUSE("wijkhuis"), VILLAGE_HOUSE("dorpshuis"), LIVING_ROOM("buurtkamer"),
	MEETING_CENTRE("ontmoetingscentrum"), MULTIPURPOSE("multifunctioneel"), SERVICE_POINT("steunpunt");

	private final String slug;

	HouseKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
