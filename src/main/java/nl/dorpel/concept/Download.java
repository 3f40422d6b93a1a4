package nl.dorpel.concept;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.dorpel.platform.file.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A place for a file on a concept page. It may be described before the file is there.
 */
@Embeddable
class Download {

	private String title;

	private String description;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable StoredFile file;

	protected Download() {
	}

	Download(String title, String description, @Nullable StoredFile file) {
		this.title = title;
		this.description = description;
		this.file = file;
	}

	String title() {
		return this.title;
	}

	String description() {
		return this.description;
	}

	@Nullable StoredFile file() {
		return this.file;
	}

}
