package nl.dorpel.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * Who asked what. All of it is personal data.
 *
 * @param organisation the house or organisation that asks, joins or is asked, in the
 * person's own words
 * @param account who they are, if they were signed in
 */
@Embeddable
public record Asked(String name, String email, @Nullable String phone, @Nullable String organisation,
		@Nullable String place, String message,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "account_id") @Nullable Account account) {

	Asked at(String email) {
		return new Asked(this.name, email, this.phone, this.organisation, this.place, this.message, this.account);
	}

	Asked by(Account account) {
		return new Asked(this.name, this.email, this.phone, this.organisation, this.place, this.message, account);
	}

}
