package nl.dorpel.platform.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The security chain. Who may do what is decided in the use cases; here it is only seen
 * to that a reader is given no session and that a form is one of ours. How people sign in
 * is added by the module that knows people, as a {@code Customizer<HttpSecurity>}.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

	@Bean
	CsrfTokenRepository formTokens() {
		return new FormTokens();
	}

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, CsrfTokenRepository formTokens) {
		http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			// Without it a refused reader would be given a session to remember the page
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			// Programs that end notices have no page to get a token from: the address
			// itself is the secret
			.csrf((csrf) -> csrf.csrfTokenRepository(formTokens)
				.csrfTokenRequestHandler(new FormTokenHandler())
				.ignoringRequestMatchers("/afmelden/**"))
			// SecurityHeaders writes them, also on what the firewall refuses
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.addFilterBefore(new UsedMethodsFilter(), CsrfFilter.class);
		return http.build();
	}

}
