package nl.dorpel.contact;

import java.util.Set;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.network.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor asks, checked and ready to become a request.
 *
 * @param formKey made with the form: the same key is the same request
 * @param join for a request to join: as what
 * @param about the page that they came from
 */
public record Question(UUID formKey, RequestKind kind, @Nullable MembershipKind join, String language, Asked asked,
		Set<Topic> topics, @Nullable Subject about, Set<Suspicion> suspicions) {

	Question by(Account asker) {
		return new Question(this.formKey, this.kind, this.join, this.language, this.asked.by(asker), this.topics,
				this.about, this.suspicions);
	}

}
