package nl.dorpel.account.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import nl.dorpel.account.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;

/**
 * Adds passkeys and asks them who their owner is. What was asked stands in the session
 * until it is answered, once.
 */
@Component
public class Passkeys {

	private static final Duration VALID = Duration.ofMinutes(10);

	private static final String INVITATION = "passkey-invitation";

	private static final String QUESTION = "passkey-question";

	private final RelyingParty portal;

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	Passkeys(RelyingParty portal, JdbcClient jdbc) {
		this.portal = portal;
		this.jdbc = jdbc;
	}

	/**
	 * What a browser needs to make a passkey, as JSON. The device shows the names; the
	 * portal itself knows the key by a random handle.
	 */
	public String invite(SignedIn person, HttpServletRequest request) {
		PublicKeyCredentialCreationOptions options = this.portal.operations()
			.createPublicKeyCredentialCreationOptions(
					new ImmutablePublicKeyCredentialCreationOptionsRequest(authentication(person.id())));
		request.getSession().setAttribute(INVITATION, options);
		return this.json.writeValueAsString(named(options, person));
	}

	private static PublicKeyCredentialCreationOptions named(PublicKeyCredentialCreationOptions options,
			SignedIn person) {
		return PublicKeyCredentialCreationOptions.builder()
			.rp(options.getRp())
			.user(ImmutablePublicKeyCredentialUserEntity.builder()
				.id(options.getUser().getId())
				.name(person.email())
				.displayName(person.displayName())
				.build())
			.challenge(options.getChallenge())
			.pubKeyCredParams(options.getPubKeyCredParams())
			.timeout(options.getTimeout())
			.excludeCredentials(options.getExcludeCredentials())
			.authenticatorSelection(options.getAuthenticatorSelection())
			.attestation(options.getAttestation())
			.extensions(options.getExtensions())
			.build();
	}

	/**
	 * Keeps a new passkey of who was invited to make one.
	 * @throws PasskeyRefused if it is no answer to that
	 */
	public void add(String answer, String name, HttpServletRequest request) {
		PublicKeyCredentialCreationOptions options = take(INVITATION, PublicKeyCredentialCreationOptions.class,
				request);
		orRefused(() -> {
			PublicKeyCredential<AuthenticatorAttestationResponse> made = this.json.readValue(answer,
					new TypeReference<>() {
					});
			return this.portal.operations()
				.registerCredential(
						new ImmutableRelyingPartyRegistrationRequest(options, new RelyingPartyPublicKey(made, name)));
		});
	}

	/**
	 * What a browser needs to ask for a passkey, as JSON.
	 * @param accountId whose it has to be, or null if it tells us so
	 */
	public String ask(@Nullable Long accountId, HttpServletRequest request) {
		PublicKeyCredentialRequestOptions options = this.portal.operations()
			.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(
					(accountId != null) ? authentication(accountId) : null));
		HttpSession session = request.getSession();
		if (session.isNew()) {
			session.setMaxInactiveInterval(Math.toIntExact(VALID.toSeconds()));
		}
		session.setAttribute(QUESTION, options);
		return this.json.writeValueAsString(options);
	}

	/**
	 * The account of who answered what was asked.
	 * @throws PasskeyRefused if it is no answer to that
	 */
	public long ownerOf(String answer, HttpServletRequest request) {
		PublicKeyCredentialRequestOptions options = take(QUESTION, PublicKeyCredentialRequestOptions.class, request);
		PublicKeyCredentialUserEntity owner = orRefused(() -> {
			PublicKeyCredential<AuthenticatorAssertionResponse> shown = this.json.readValue(answer,
					new TypeReference<>() {
					});
			return this.portal.operations().authenticate(new RelyingPartyAuthenticationRequest(options, shown));
		});
		return Long.parseLong(owner.getName());
	}

	private static <T> T take(String name, Class<T> type, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		Object asked = (session != null) ? session.getAttribute(name) : null;
		if (session == null || !type.isInstance(asked)) {
			throw new PasskeyRefused("Nothing was asked");
		}
		session.removeAttribute(name);
		return type.cast(asked);
	}

	/** The libraries tell what is wrong with an answer by exceptions of every kind. */
	private static <T> T orRefused(Supplier<T> check) {
		try {
			return check.get();
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new PasskeyRefused(ex);
		}
	}

	private static Authentication authentication(long accountId) {
		return UsernamePasswordAuthenticationToken.authenticated(Long.toString(accountId), null, List.of());
	}

	/** The oldest first. */
	public List<Passkey> of(long accountId) {
		return this.jdbc.sql("""
				select c.credential_id, c.label, c.created, c.last_used
				from user_credentials c join user_entities e on e.id = c.user_entity_user_id
				where e.account_id = ? order by c.created, c.credential_id
				""").param(accountId).query(Passkeys::passkey).list();
	}

	private static Passkey passkey(ResultSet row, int number) throws SQLException {
		return new Passkey(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant(),
				row.getTimestamp(4).toInstant());
	}

	/** Removes one of somebody's own; another's is not found. */
	public boolean remove(long accountId, String id) {
		return this.jdbc.sql("""
				delete from user_credentials c using user_entities e
				where e.id = c.user_entity_user_id and e.account_id = ? and c.credential_id = ?
				""").param(accountId).param(id).update() > 0;
	}

	/** All of them, and the handle that devices know somebody by. */
	public void removeAll(long accountId) {
		this.jdbc.sql("delete from user_entities where account_id = ?").param(accountId).update();
	}

}
