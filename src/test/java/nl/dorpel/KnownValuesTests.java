package nl.dorpel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The database takes the values that an enum has and no others: an enum that grows needs
 * a migration.
 */
@WebTest
class KnownValuesTests {

	/** Where the database keeps each field that is an enum. */
	private static final Map<String, String> COLUMNS = new TreeMap<>(Map.ofEntries(
			Map.entry("Account.roles", "account_role.role"), Map.entry("Account.state", "account.state"),
			Map.entry("Concept.sections", "concept_section.kind"),
			Map.entry("Matter.joinKind", "contact_request.join_kind"), Map.entry("Matter.kind", "contact_request.kind"),
			Map.entry("Matter.suspicions", "contact_suspicion.reason"),
			Map.entry("Announcement.kind", "gathering.kind"), Map.entry("Course.state", "gathering.state"),
			Map.entry("Registration.source", "registration.source"),
			Map.entry("Registration.state", "registration.state"),
			Map.entry("Venue.hearingLoop", "gathering.hearing_loop"),
			Map.entry("Venue.wheelchair", "gathering.wheelchair"), Map.entry("HistoryLine.kind", "contact_line.kind"),
			Map.entry("HistoryLine.stateBefore", "contact_line.state_before"), Map.entry("House.kind", "house.kind"),
			Map.entry("House.legalForm", "house.legal_form"),
			Map.entry("House.managementForm", "house.management_form"), Map.entry("Mail.problem", "mail.problem"),
			Map.entry("Mail.state", "mail.state"), Map.entry("Membership.kind", "membership.kind"),
			Map.entry("Place.province", "place.province"),
			Map.entry("PracticeExample.completeness", "practice_example.completeness"),
			Map.entry("PracticeExample.houseKind", "practice_example.house_kind"),
			Map.entry("PracticeExample.managementForm", "practice_example.management_form"),
			Map.entry("Progress.state", "contact_request.state"), Map.entry("RoundPlan.method", "voting_round.method"),
			Map.entry("Outcome.result", "voting_round.result"), Map.entry("VotingRound.state", "voting_round.state"),
			Map.entry("AgendaSetting.addressee", "agenda_setting.addressee"),
			Map.entry("DayOutcome.heading", "day_outcome.heading"),
			Map.entry("DayOutcome.onward", "day_outcome.onward"), Map.entry("DayOutcome.state", "day_outcome.state"),
			Map.entry("DayPhoto.consent", "day_photo.consent"),
			Map.entry("CommentReport.decision", "comment_report.decision"),
			Map.entry("ProposalStep.kind", "proposal_step.kind"), Map.entry("Theme.state", "theme.state"),
			Map.entry("ThemeProposal.state", "theme_proposal.state"), Map.entry("ThemeStep.state", "theme_step.state"),
			Map.entry("TrendSignal.since", "trend_signal.since"), Map.entry("OpenDay.state", "open_day.state"),
			Map.entry("GatheringInvitation.state", "gathering_invitation.state"),
			Map.entry("Organisation.kind", "organisation.kind"),
			Map.entry("ProgrammeItem.kind", "programme_item.kind")));

	private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

	private static final String CHECKS = """
			select pg_get_constraintdef(c.oid)
			from pg_constraint c
			join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
			where c.contype = 'c' and c.convalidated and c.conrelid = cast(:table as regclass) and a.attname = :column
			""";

	private final Map<String, Set<String>> fields = enumFields();

	@Autowired
	JdbcClient jdbc;

	@Test
	void everyEnumOfAnEntityIsLookedAt() {
		assertThat(COLUMNS.keySet()).isEqualTo(this.fields.keySet());
	}

	@TestFactory
	List<DynamicTest> aColumnTakesTheValuesOfItsEnumAndNoOthers() {
		return COLUMNS.entrySet()
			.stream()
			.map((entry) -> dynamicTest(entry.getKey(),
					() -> assertThat(known(entry.getValue())).isEqualTo(this.fields.get(entry.getKey()))))
			.toList();
	}

	private Set<String> known(String column) {
		String[] parts = column.split("\\.");
		String check = this.jdbc.sql(CHECKS)
			.param("table", parts[0])
			.param("column", parts[1])
			.query(String.class)
			.single();
		return LITERAL.matcher(check).results().map((hit) -> hit.group(1)).collect(Collectors.toSet());
	}

	private static Map<String, Set<String>> enumFields() {
		Map<String, Set<String>> fields = new TreeMap<>();
		new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("nl.dorpel")
			.stream()
			.filter((type) -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)
					|| type.isAnnotatedWith(MappedSuperclass.class))
			.flatMap((type) -> type.getFields().stream())
			.filter((field) -> !field.getModifiers().contains(JavaModifier.STATIC))
			.forEach((field) -> enumIn(field,
					(values) -> fields.put(field.getOwner().getSimpleName() + "." + field.getName(), values)));
		return fields;
	}

	// "Involved" also sees the key of a map.
	private static void enumIn(JavaField field, Consumer<Set<String>> found) {
		field.getAllInvolvedRawTypes()
			.stream()
			.filter(JavaClass::isEnum)
			.map(JavaClass::reflect)
			.map((type) -> Arrays.stream(type.getEnumConstants())
				.map((value) -> ((Enum<?>) value).name())
				.collect(Collectors.toSet()))
			.forEach(found);
	}

}
