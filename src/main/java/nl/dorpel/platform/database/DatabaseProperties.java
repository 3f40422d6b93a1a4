package nl.dorpel.platform.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded database lives.
 *
 * @param folder the data folder, kept between runs
 * @param port the TCP port on 127.0.0.1; 0 takes a free one at each start
 * @param programs where PostgreSQL's programs are unpacked, by default inside the data
 * folder
 */
@ConfigurationProperties("dorpel.database")
record DatabaseProperties(@DefaultValue("./data/postgres") Path folder, @DefaultValue("0") int port,
		@Nullable Path programs) {

}
