package nl.dorpel.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A page that a question is about.
 *
 * @param path within the portal
 */
@Embeddable
public record Subject(@Column(name = "about_path") String path, @Column(name = "about_title") String title) {

}
