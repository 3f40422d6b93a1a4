package nl.dorpel.trendbureau.signal;

import java.util.Optional;

import nl.dorpel.platform.web.KnownPages;

import org.springframework.stereotype.Component;

@Component
class SignalPages implements KnownPages {

	private final Signals signals;

	SignalPages(Signals signals) {
		this.signals = signals;
	}

	@Override
	public String kind() {
		return "signal";
	}

	/**
	 * @param name the number of the signal
	 */
	@Override
	public Optional<KnownPage> find(String name) {
		return !name.matches("\\d{1,18}") ? Optional.empty()
				: this.signals.find(Long.parseLong(name))
					.filter((signal) -> !signal.hidden())
					.map((signal) -> new KnownPage("/trendbureau/signalen/" + signal.id(), signal.seen()));
	}

}
