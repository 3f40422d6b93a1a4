package nl.dorpel.account.own;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.AuditLog;
import nl.dorpel.account.PersonalData;

import org.springframework.stereotype.Component;

/**
 * What was done to somebody's account, in the download of their own data. Who of the
 * staff did it is not theirs to take along.
 */
@Component
class OwnHistory implements PersonalData {

	private final AuditLog audit;

	OwnHistory(AuditLog audit) {
		this.audit = audit;
	}

	private record Copy(Instant at, String act, String detail) {

	}

	@Override
	public String section() {
		return "history";
	}

	@Override
	public List<?> of(long accountId, String email) {
		return this.audit.about("account:" + accountId)
			.stream()
			.map((line) -> new Copy(line.at(), line.act(), line.detail()))
			.toList();
	}

}
