package nl.dorpel.account;

import java.util.Set;
import java.util.UUID;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person behind a request, as the database knows them at that moment. Controllers get
 * it by {@code @AuthenticationPrincipal}, templates as {@code person}.
 *
 * @param id of the account
 * @param displayName what the person calls themselves
 * @param roles those given, without those that come with them
 */
public record SignedIn(long id, UUID publicId, String displayName, String email, String language,
		Set<Role> roles) implements AuthenticatedPrincipal {

	/** What Spring Security and the sessions know the person by. */
	@Override
	public String getName() {
		return Long.toString(this.id);
	}

	public boolean isStaff() {
		return this.roles.contains(Role.STAFF) || isAdministrator();
	}

	public boolean isAdministrator() {
		return this.roles.contains(Role.ADMIN);
	}

}
