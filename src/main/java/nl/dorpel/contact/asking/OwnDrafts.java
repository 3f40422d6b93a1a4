package nl.dorpel.contact.asking;

import java.util.List;

import nl.dorpel.account.PersonalData;

import org.springframework.stereotype.Component;

/**
 * Forms that somebody began and did not send, in the download of one's own data.
 */
@Component
class OwnDrafts implements PersonalData {

	private final Drafts drafts;

	OwnDrafts(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public String section() {
		return "drafts";
	}

	@Override
	public List<Drafts.Kept> of(long accountId, String email) {
		return this.drafts.of(email);
	}

}
