package nl.dorpel.platform.mail;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom mail comes from.
 *
 * @param from the address of the portal
 * @param replyTo where answers go; without it to the address of the portal
 */
@ConfigurationProperties("dorpel.mail")
record SenderProperties(@Nullable String from, @Nullable String replyTo) {

}
