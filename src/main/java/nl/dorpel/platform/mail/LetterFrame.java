package nl.dorpel.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * What {@code mail/layout} puts around a letter.
 */
record LetterFrame(String language, @Nullable String name, String home, @Nullable String unsubscribe, String css) {

}
