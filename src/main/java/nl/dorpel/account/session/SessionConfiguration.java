package nl.dorpel.account.session;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SessionConfiguration implements WebMvcConfigurer {

	/** Voting is for the kerngroep alone: its role comes with no other. */
	@Bean
	RoleHierarchy roleHierarchy() {
		return RoleHierarchyImpl.fromHierarchy("""
				ROLE_ADMIN > ROLE_STAFF
				ROLE_STAFF > ROLE_EDITOR
				ROLE_EDITOR > ROLE_MEMBER
				ROLE_CORE_GROUP > ROLE_MEMBER
				""");
	}

	@Bean
	Customizer<HttpSecurity> peopleSignIn(SessionPerson sessionPerson) {
		SignInRedirect redirect = new SignInRedirect();
		return (http) -> http
			.securityContext((context) -> context.securityContextRepository(sessionPerson).requireExplicitSave(true))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(redirect).accessDeniedHandler(redirect));
	}

	@Bean
	CookieSerializer sessionCookie(@Value("${spring.session.timeout}") Duration timeout) {
		return new SessionCookie(Math.toIntExact(timeout.toSeconds()));
	}

	/** Who clicks twice writes the same attribute twice at the same moment. */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer attributesAreWrittenOver() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PersonInterceptor());
	}

}
