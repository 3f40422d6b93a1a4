package nl.dorpel.contact;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import nl.dorpel.account.PersonalData;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.network.Topic;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody asked and was answered, for the download of their own data. The notes of
 * staff about it are no part of it.
 */
@Component
class OwnRequests implements PersonalData {

	private static final Set<LineKind> TOLD = EnumSet.of(LineKind.ASKED_BACK, LineKind.REPLY_RECEIVED,
			LineKind.ANSWERED, LineKind.FORWARDED, LineKind.REFUSED);

	private final ContactRequests requests;

	OwnRequests(ContactRequests requests) {
		this.requests = requests;
	}

	/** A request as it is told. */
	private record Copy(String reference, RequestKind kind, @Nullable MembershipKind joinKind, RequestState state,
			Instant receivedAt, @Nullable Instant answeredAt, @Nullable Instant closedAt, String name, String email,
			@Nullable String phone, @Nullable String organisation, @Nullable String place, String message,
			List<String> topics, @Nullable Subject about, List<Line> history) {

	}

	/** Something that was said about it. */
	private record Line(LineKind kind, Instant at, @Nullable String text, @Nullable String recipient) {

	}

	@Override
	public String section() {
		return "requests";
	}

	@Override
	@Transactional(readOnly = true)
	public List<?> of(long accountId, String email) {
		return this.requests.of(accountId, email).stream().map(OwnRequests::copy).toList();
	}

	private static Copy copy(ContactRequest request) {
		Asked asked = request.asked().orElseThrow();
		return new Copy(request.reference(), request.matter().kind(), request.matter().joinKind(), request.state(),
				request.receivedAt(), request.answeredAt(), request.closedAt(), asked.name(), asked.email(),
				asked.phone(), asked.organisation(), asked.place(), asked.message(),
				request.matter().topics().stream().map(Topic::name).sorted().toList(),
				request.matter().about().orElse(null),
				request.history()
					.stream()
					.filter((line) -> TOLD.contains(line.kind()))
					.map((line) -> new Line(line.kind(), line.at(), line.text(), line.recipient()))
					.toList());
	}

}
