package nl.dorpel.account.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import nl.dorpel.account.SignedIn;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Begins and ends the session of a person.
 */
@Component
public class SessionStart {

	private final CsrfTokenRepository formTokens;

	SessionStart(CsrfTokenRepository formTokens) {
		this.formTokens = formTokens;
	}

	/**
	 * A new session, whatever the browser came with: an id that somebody else may have
	 * put there is worth nothing afterwards, and neither is a form from before.
	 */
	public void begin(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		end(request, response);
		HttpSession session = request.getSession(true);
		session.setAttribute(SessionPerson.ACCOUNT, person.id());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.getName());
		session.setAttribute(OpenSessions.DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
		SecurityContextHolder.setContext(new SecurityContextImpl(SessionPerson.authentication(person)));
	}

	/**
	 * Nobody any more.
	 */
	public void end(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		SecurityContextHolder.clearContext();
		this.formTokens.saveToken(null, request, response);
	}

}
