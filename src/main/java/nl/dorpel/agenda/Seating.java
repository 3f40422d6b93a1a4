package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out seats and takes them back. Everything here holds the row of the gathering
 * first, and only then looks: the last seat is given once, whatever happens at the same
 * moment.
 */
@Component
public class Seating {

	private final Gatherings gatherings;

	private final Registrations registrations;

	private final Offers offers;

	private final Letterbox letters;

	private final Keys keys;

	private final People people;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Seating(Gatherings gatherings, Registrations registrations, Offers offers, Letterbox letters, Keys keys,
			People people, ApplicationEventPublisher events, Clock clock) {
		this.gatherings = gatherings;
		this.registrations = registrations;
		this.offers = offers;
		this.letters = letters;
		this.keys = keys;
		this.people = people;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Signs a party up. The same form sent again is answered as the first time.
	 * @param account of who is signed in, or null
	 * @return what opens the registration
	 * @throws SignUpRefused if nobody can sign up
	 */
	@Transactional
	public RegistrationKey signUp(String slug, Party party, RegistrationSource source, @Nullable Long account) {
		Gathering gathering = this.gatherings.lock(slug).orElseThrow(() -> new NotFound("No gathering " + slug));
		Registration registration = this.registrations.findByFormKey(party.formKey())
			.orElseGet(() -> add(gathering, party, source, account));
		return this.keys.cut(registration.id());
	}

	private Registration add(Gathering gathering, Party party, RegistrationSource source, @Nullable Long accountId) {
		Instant now = this.clock.instant();
		if (!gathering.takesPeople(now)) {
			throw new SignUpRefused(gathering.slug());
		}
		Account account = (accountId != null) ? this.people.keep(accountId) : null;
		Registration registration = this.registrations
			.saveAndFlush(new Registration(gathering, party, source, account, now));
		this.gatherings.saveAndFlush(gathering);
		this.letters.plan(LetterKind.CONFIRMATION, registration);
		this.events.publishEvent(new ContentChanged());
		return registration;
	}

	/** One more key of a registration, for somebody who has shown that it is theirs. */
	@Transactional
	public RegistrationKey keyOf(long id) {
		return this.keys.cut(id);
	}

	/** Which registration a link opens, for who is at its end. */
	@Transactional(readOnly = true)
	public Optional<Long> find(String key) {
		return this.keys.find(key);
	}

	/**
	 * They come with more or fewer, or need something else.
	 * @throws NoRoom if there are no seats for so many; nothing has changed then
	 * @throws SignUpRefused if there is nothing to come to any more, or they are not on
	 * the list: what somebody needs is not kept for nothing
	 */
	@Transactional
	public void change(long id, int people, @Nullable String needs, @Nullable String answer) {
		Registration registration = hold(id);
		requireToCome(registration);
		if (!registration.state().isActive()) {
			throw new SignUpRefused(registration.gathering().slug());
		}
		if (!registration.grow(people)) {
			throw new NoRoom(people);
		}
		registration.tells(needs, answer);
		settle(registration, LetterKind.CHANGE);
	}

	/** Not coming, or not waiting any more. Always possible. */
	@Transactional
	public void cancel(long id) {
		Registration registration = hold(id);
		if (registration.state().isActive()) {
			registration.cancel(this.clock.instant());
			this.offers.answered(registration);
			settle(registration, LetterKind.FAREWELL);
		}
	}

	/**
	 * Without a letter: there is nobody to write to any more. Who was there has been
	 * there.
	 */
	void leave(long id, Instant now) {
		Registration registration = hold(id);
		if (registration.gathering().isOver(now)) {
			return;
		}
		registration.cancel(now);
		this.offers.answered(registration);
		this.registrations.saveAndFlush(registration);
		this.gatherings.saveAndFlush(registration.gathering());
		this.offers.makeFor(registration.gathering());
	}

	/**
	 * Takes the seats that were offered.
	 * @return false if it was too late: they are for the next
	 * @throws SignUpRefused if there is nothing to come to any more
	 */
	@Transactional
	public boolean accept(long id) {
		Registration registration = hold(id);
		requireToCome(registration);
		Instant now = this.clock.instant();
		if (registration.state() == RegistrationState.OFFERED && !registration.isOfferOpen(now)) {
			this.offers.answered(registration);
			this.offers.lapse(registration);
			return false;
		}
		if (registration.state() == RegistrationState.OFFERED) {
			registration.accept(now);
			this.offers.answered(registration);
			settle(registration, LetterKind.CONFIRMATION);
		}
		return registration.state() == RegistrationState.SEATED;
	}

	/**
	 * Signs up once more after an offer ended or after cancelling, behind who waits.
	 * @throws SignUpRefused if nobody can sign up any more
	 */
	@Transactional
	public void rejoin(long id) {
		rejoin(hold(id));
	}

	/**
	 * The same, with more or fewer than the time before, or with other needs.
	 * @throws SignUpRefused if nobody can sign up any more
	 */
	@Transactional
	public void rejoin(long id, int people, @Nullable String needs, @Nullable String answer) {
		Registration registration = hold(id);
		if (!registration.state().isActive()) {
			registration.grow(people);
			registration.tells(needs, answer);
		}
		rejoin(registration);
	}

	private void rejoin(Registration registration) {
		Instant now = this.clock.instant();
		if (!registration.gathering().takesPeople(now)) {
			throw new SignUpRefused(registration.gathering().slug());
		}
		if (!registration.state().isActive()) {
			registration.rejoin(now);
			settle(registration, LetterKind.CONFIRMATION);
		}
	}

	/** What it leaves to be done, for others and for the person. */
	private void settle(Registration registration, LetterKind letter) {
		this.registrations.saveAndFlush(registration);
		this.gatherings.saveAndFlush(registration.gathering());
		this.letters.plan(letter, registration);
		this.offers.makeFor(registration.gathering());
		this.events.publishEvent(new ContentChanged());
	}

	private void requireToCome(Registration registration) {
		if (!registration.gathering().isToCome(this.clock.instant())) {
			throw new SignUpRefused(registration.gathering().slug());
		}
	}

	/** First the gathering, then who comes: everybody in this order. */
	private Registration hold(long id) {
		return this.registrations.gatheringOf(id)
			.flatMap(this.gatherings::lock)
			.flatMap((gathering) -> this.registrations.findById(id))
			.orElseThrow(() -> new NotFound("No registration " + id));
	}

}
