package nl.dorpel.network;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dorpel.account.Account;
import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.Involvement;
import nl.dorpel.account.PersonalData;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who belongs to the network, and as what.
 */
@Component
public class MemberBook implements PersonalData, Involvement {

	private final Memberships memberships;

	private final Clock clock;

	MemberBook(Memberships memberships, Clock clock) {
		this.memberships = memberships;
		this.clock = clock;
	}

	/**
	 * Adds somebody, beside what else they were already.
	 * @param house a house that the portal knows, if it is about one
	 * @param name the house or organisation in the person's own words
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Membership add(Account account, MembershipKind kind, @Nullable House house, @Nullable String name,
			@Nullable String place, Set<Topic> topics) {
		Membership membership = same(account, kind, house, name)
			.orElseGet(() -> new Membership(account, kind, this.clock.instant()));
		return write(membership, house, name, place, topics);
	}

	/**
	 * Adds whom a contact request is granted to. Granting it again corrects the first
	 * time.
	 * @return whether this is the first time
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean admit(long requestId, Account account, MembershipKind kind, @Nullable House house,
			@Nullable String name, @Nullable String place, Set<Topic> topics) {
		Optional<Membership> before = this.memberships.findByRequestId(requestId);
		Optional<Membership> same = same(account, kind, house, name);
		before.filter((membership) -> same.isPresent() && !same.get().equals(membership))
			.ifPresent(this.memberships::delete);
		Membership membership = same.or(() -> before)
			.orElseGet(() -> new Membership(account, kind, this.clock.instant()));
		if (same.isEmpty()) {
			membership.by(requestId);
		}
		write(membership, house, name, place, topics);
		return before.isEmpty();
	}

	/** Nobody is the same thing twice. */
	private Optional<Membership> same(Account account, MembershipKind kind, @Nullable House house,
			@Nullable String name) {
		return of(account.id()).stream().filter((known) -> known.isOf(kind, house, name)).findFirst();
	}

	private Membership write(Membership membership, @Nullable House house, @Nullable String name,
			@Nullable String place, Set<Topic> topics) {
		membership.of(house, name, place);
		membership.knowsAbout(topics);
		return this.memberships.save(membership);
	}

	@Transactional(readOnly = true)
	public List<Membership> of(long accountId) {
		return this.memberships.findByAccountIdOrderById(accountId);
	}

	/** A membership in the download of one's own data. */
	private record Copy(MembershipKind kind, @Nullable String house, @Nullable String name, @Nullable String place,
			List<String> topics, Instant since) {

	}

	@Override
	public String section() {
		return "memberships";
	}

	@Override
	@Transactional(readOnly = true)
	public List<?> of(long accountId, String email) {
		return of(accountId).stream().map(MemberBook::copy).toList();
	}

	private static Copy copy(Membership membership) {
		House house = membership.house();
		return new Copy(membership.kind(), (house != null) ? house.name() : null, membership.name(), membership.place(),
				membership.topics().stream().map(Topic::name).sorted().toList(), membership.since());
	}

	@Override
	@Transactional(readOnly = true)
	public List<Part> partsOf(long accountId) {
		return of(accountId).stream()
			.map((membership) -> new Part(membership.kind().label(), nameOf(membership), null, membership.since()))
			.toList();
	}

	/** The house, the organisation, or what somebody knows a lot about. */
	private static String nameOf(Membership membership) {
		House house = membership.house();
		if (house != null) {
			return house.name();
		}
		String name = membership.name();
		return (name != null) ? name
				: membership.topics().stream().map(Topic::name).sorted().collect(Collectors.joining(", "));
	}

	@EventListener
	void forget(AccountDeleted farewell) {
		this.memberships.deleteByAccountId(farewell.accountId());
	}

}
