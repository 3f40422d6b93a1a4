package nl.dorpel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * Starts the portal.
 */
// Nobody signs in with a password, so no default user with a generated one either.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class DorpelApplication {

	public static void main(String[] args) {
		SpringApplication.run(DorpelApplication.class, args);
	}

}
