package nl.dorpel.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Starts the web part alone on a real Tomcat, with pages to try it with.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.thymeleaf.prefix=classpath:/web-test/",
				"management.endpoint.health.validate-group-membership=false", "spring.threads.virtual.enabled=true" })
@Import(TestPages.Pages.class)
public @interface WebTest {

}
