package nl.dorpel.account.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Where a person is signed in.
 */
@Component
public class OpenSessions {

	static final String DEVICE = "device";

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/**
	 * One place where somebody is signed in.
	 *
	 * @param handle names it on a page, and says nothing about the cookie
	 * @param device such as "Firefox, Windows"; empty if unknown
	 * @param here whether it is the one that asks
	 */
	public record OpenSession(UUID handle, String device, Instant since, Instant lastUsed, boolean here) {

	}

	/** The last used first. */
	public List<OpenSession> of(long accountId, @Nullable String hereId) {
		return find(accountId).values()
			.stream()
			.map((session) -> new OpenSession(handle(session.getId()),
					Objects.requireNonNullElse(session.getAttribute(DEVICE), ""), session.getCreationTime(),
					session.getLastAccessedTime(), session.getId().equals(hereId)))
			.sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
			.toList();
	}

	/** Ends one of somebody's own sessions; another's is not found. */
	public void end(long accountId, UUID handle) {
		find(accountId).keySet().stream().filter((id) -> handle(id).equals(handle)).forEach(this.sessions::deleteById);
	}

	public void endAll(long accountId) {
		find(accountId).keySet().forEach(this.sessions::deleteById);
	}

	private Map<String, ? extends Session> find(long accountId) {
		return this.sessions.findByPrincipalName(Long.toString(accountId));
	}

	private static UUID handle(String id) {
		return UUID.nameUUIDFromBytes(("session " + id).getBytes(StandardCharsets.UTF_8));
	}

}
