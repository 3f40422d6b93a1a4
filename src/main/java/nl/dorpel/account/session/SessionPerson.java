package nl.dorpel.account.session;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * A session holds no more than the number of an account. Who that is and what they may do
 * is asked of the database once for each request that wants to know, so a role that was
 * taken away is gone at once.
 */
@Component
class SessionPerson implements SecurityContextRepository {

	static final String ACCOUNT = "account";

	private final People people;

	SessionPerson(People people) {
		this.people = people;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new DeferredSecurityContext() {

			private @Nullable SecurityContext context;

			@Override
			public SecurityContext get() {
				if (this.context == null) {
					this.context = load(request);
				}
				return this.context;
			}

			@Override
			public boolean isGenerated() {
				return false;
			}

		};
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return load(holder.getRequest());
	}

	private SecurityContext load(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long id)) {
			return SecurityContextHolder.createEmptyContext();
		}
		return this.people.find(id)
			.<SecurityContext>map((person) -> new SecurityContextImpl(authentication(person)))
			.orElseGet(SecurityContextHolder::createEmptyContext);
	}

	static Authentication authentication(SignedIn person) {
		Set<GrantedAuthority> authorities = person.roles()
			.stream()
			.map(Role::name)
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.collect(Collectors.toSet());
		return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
	}

	/** Nothing to do: {@link SessionStart} writes what there is to remember. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(ACCOUNT) != null;
	}

}
