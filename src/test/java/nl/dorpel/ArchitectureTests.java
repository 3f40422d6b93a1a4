package nl.dorpel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTests {

	private static final Set<String> TIMES = Set.of(Instant.class.getName(), LocalDate.class.getName(),
			LocalDateTime.class.getName(), LocalTime.class.getName(), OffsetDateTime.class.getName(),
			ZonedDateTime.class.getName(), Year.class.getName(), YearMonth.class.getName());

	private static final DescribedPredicate<JavaMethodCall> READING_THE_MACHINE_CLOCK = DescribedPredicate.describe(
			"now() without a Clock",
			(call) -> TIMES.contains(call.getTargetOwner().getName()) && call.getName().equals("now")
					&& call.getTarget()
						.getRawParameterTypes()
						.stream()
						.noneMatch((type) -> type.isEquivalentTo(Clock.class)));

	private final JavaClasses portal = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("nl.dorpel");

	@Test
	void timeComesFromTheClock() {
		noClasses().should()
			.callMethodWhere(READING_THE_MACHINE_CLOCK)
			.because("a test, a demo and a job that runs again must be able to say what time it is")
			.check(this.portal);
	}

	@Test
	void onlyThePlatformMakesAClockOrReadsTheMachineClock() {
		noClasses().that()
			.resideOutsideOfPackage("nl.dorpel.platform..")
			.should()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callMethod(Clock.class, "systemUTC")
			.orShould()
			.callMethod(Clock.class, "systemDefaultZone")
			.orShould()
			.callMethod(Clock.class, "system", ZoneId.class)
			.because("the one Clock of the application is made in platform.clock and injected")
			.check(this.portal);
	}

	@Test
	void controllersAreHiddenInTheirModules() {
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.because("nobody calls a controller but Spring; what others may use has a name of the domain")
			.check(this.portal);
	}

	@Test
	void repositoriesArePluralNounsAndServicesAreNamedAfterWhatTheyDo() {
		classes().that()
			.areAssignableTo(Repository.class)
			.should()
			.haveSimpleNameEndingWith("s")
			.andShould()
			.beInterfaces()
			.because("proposals.findBySlug(...) reads as a sentence")
			.check(this.portal);
		noClasses().should()
			.haveSimpleNameEndingWith("Service")
			.orShould()
			.haveSimpleNameEndingWith("Impl")
			.orShould()
			.haveSimpleNameEndingWith("Repository")
			.orShould()
			.haveSimpleNameEndingWith("Manager")
			.because("a name says what a class does in the domain")
			.check(this.portal);
	}

	@Test
	void stateIsNotChangedBySetters() {
		classes().that().areAnnotatedWith(Entity.class).should(new ArchCondition<>("have no setters") {
			@Override
			public void check(JavaClass entity, ConditionEvents events) {
				entity.getMethods()
					.stream()
					.filter((method) -> method.getName().matches("set[A-Z].*")
							&& !method.getModifiers().contains(JavaModifier.SYNTHETIC))
					.forEach((method) -> events.add(SimpleConditionEvent.violated(method, method.getDescription())));
			}
		}).because("a change of state is a domain verb with its guard inside").check(this.portal);
	}

}
