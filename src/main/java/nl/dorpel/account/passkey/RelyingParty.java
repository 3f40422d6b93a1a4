package nl.dorpel.account.passkey;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;

import nl.dorpel.platform.web.SiteAddress;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The portal as passkeys know it: the host of its address. A passkey tells the portal its
 * owner by itself, and only after it has seen that it is them: that is why it counts as
 * two factors.
 */
@Component
class RelyingParty {

	private final URI address;

	private final Environment environment;

	private final JdbcTemplate jdbc;

	/** Later than the start: until then the port may not be known. */
	private final SingletonSupplier<WebAuthnRelyingPartyOperations> operations = SingletonSupplier.of(this::make);

	RelyingParty(SiteAddress site, Environment environment, JdbcTemplate jdbc) {
		this.address = URI.create(site.url());
		this.environment = environment;
		this.jdbc = jdbc;
	}

	WebAuthnRelyingPartyOperations operations() {
		return this.operations.obtain();
	}

	private WebAuthnRelyingPartyOperations make() {
		PublicKeyCredentialRpEntity portal = PublicKeyCredentialRpEntity.builder()
			.id(this.address.getHost())
			.name("Dorpel")
			.build();
		Webauthn4JRelyingPartyOperations made = new Webauthn4JRelyingPartyOperations(
				new JdbcPublicKeyCredentialUserEntityRepository(this.jdbc), new JdbcUserCredentialRepository(this.jdbc),
				portal, origins());
		made.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		made.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return made;
	}

	/** Who tries the portal out may do so on any port of the own machine. */
	private Set<String> origins() {
		Set<String> origins = new HashSet<>(Set.of(this.address.toString()));
		String port = this.environment.getProperty("local.server.port");
		if ("localhost".equals(this.address.getHost()) && port != null) {
			origins.add("http://localhost:" + port);
		}
		return origins;
	}

}
