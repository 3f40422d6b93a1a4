package nl.dorpel.trendbureau.signal;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a member fills in.
 *
 * @param sleutel made with the form: sending it twice makes one signal
 */
record SignalForm(
		@NotBlank(message = "{trendbureau.signal.seen.missing}") @Size(max = 140,
				message = "{trendbureau.signal.seen.long}") @Nullable String zie,
		@NotBlank(message = "{trendbureau.signal.where.missing}") @Size(max = 120,
				message = "{trendbureau.signal.where.long}") @Nullable String waar,
		@NotNull(message = "{trendbureau.signal.since.missing}") @Nullable Since sinds,
		@NotEmpty(message = "{trendbureau.signal.topics.missing}") @Size(max = 5,
				message = "{trendbureau.signal.topics.many}") @Nullable Set<String> onderwerpen,
		@Size(max = 2000, message = "{trendbureau.signal.more.long}") @Nullable String meer, @Nullable UUID sleutel) {

	SignalForm {
		zie = Typed.line(zie);
		waar = Typed.line(waar);
		onderwerpen = (onderwerpen != null) ? new TreeSet<>(onderwerpen) : Set.of();
		meer = Typed.text(meer);
		sleutel = (sleutel != null) ? sleutel : UUID.randomUUID();
	}

	static SignalForm empty() {
		return new SignalForm(null, null, null, null, null, null);
	}

	UUID key() {
		return (this.sleutel != null) ? this.sleutel : UUID.randomUUID();
	}

	Set<String> topics() {
		return (this.onderwerpen != null) ? this.onderwerpen : Set.of();
	}

	Sighting sighting() {
		return new Sighting(String.valueOf(this.zie), Typed.orNull(this.meer), String.valueOf(this.waar),
				(this.sinds != null) ? this.sinds : Since.WEEKS);
	}

}
