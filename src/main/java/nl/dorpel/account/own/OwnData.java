package nl.dorpel.account.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dorpel.account.PersonalData;
import nl.dorpel.account.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that the portal holds of somebody, gathered from every module.
 */
@Component
class OwnData {

	private final List<PersonalData> parts;

	OwnData(List<PersonalData> parts) {
		this.parts = parts;
	}

	/** Section by section, to be written as JSON. */
	@Transactional(readOnly = true)
	public Map<String, Object> of(SignedIn person) {
		Map<String, Object> all = new LinkedHashMap<>();
		this.parts.forEach((part) -> all.put(part.section(), part.of(person.id(), person.email())));
		return all;
	}

}
