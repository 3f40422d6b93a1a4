package nl.dorpel.platform.web.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much memory the stored pages may take.
 *
 * @param size of all pages together; 0 keeps none
 * @param largest the largest single response that is kept
 */
@ConfigurationProperties("dorpel.web.page-cache")
record PageCacheProperties(@DefaultValue("64MB") DataSize size, @DefaultValue("1MB") DataSize largest) {

}
