package nl.dorpel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the portal.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DorpelApplication {

	public static void main(String[] args) {
		SpringApplication.run(DorpelApplication.class, args);
	}

}
