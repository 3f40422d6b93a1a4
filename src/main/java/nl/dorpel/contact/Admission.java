package nl.dorpel.contact;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import nl.dorpel.account.Account;
import nl.dorpel.account.Invitation;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.network.House;
import nl.dorpel.network.MemberBook;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes a member of somebody who asked to join.
 */
@Component
class Admission {

	private final People people;

	private final MemberBook members;

	private final Invitation invitation;

	private final EntityManager entities;

	Admission(People people, MemberBook members, Invitation invitation, EntityManager entities) {
		this.people = people;
		this.members = members;
		this.invitation = invitation;
		this.entities = entities;
	}

	/** Once more corrects the first time, without another invitation. */
	void letIn(ContactRequest request, @Nullable Long houseId) {
		Asked asked = request.asked().orElseThrow();
		Account account = this.people.welcome(asked.email(), asked.name(), request.language(), Set.of(Role.MEMBER));
		boolean first = this.members.admit(request.id(), account, Objects.requireNonNull(request.matter().joinKind()),
				house(houseId), asked.organisation(), asked.place(), request.matter().topics());
		if (first) {
			this.invitation.send(account);
		}
	}

	private @Nullable House house(@Nullable Long id) {
		return (id == null) ? null : Optional.ofNullable(this.entities.find(House.class, id))
			.orElseThrow(() -> new UnknownChoice("No house " + id));
	}

}
