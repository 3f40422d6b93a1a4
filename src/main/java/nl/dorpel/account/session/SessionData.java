package nl.dorpel.account.session;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.PersonalData;

import org.springframework.stereotype.Component;

/**
 * Where somebody is signed in, in the download of their own data.
 */
@Component
class SessionData implements PersonalData {

	private final OpenSessions sessions;

	SessionData(OpenSessions sessions) {
		this.sessions = sessions;
	}

	private record Copy(String device, Instant since, Instant lastUsed) {

	}

	@Override
	public String section() {
		return "sessions";
	}

	@Override
	public List<?> of(long accountId, String email) {
		return this.sessions.of(accountId, null)
			.stream()
			.map((session) -> new Copy(session.device(), session.since(), session.lastUsed()))
			.toList();
	}

}
