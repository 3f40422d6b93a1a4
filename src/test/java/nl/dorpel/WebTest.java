package nl.dorpel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import nl.dorpel.account.Newcomers;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.platform.database.TestDatabase;
import nl.dorpel.platform.job.JobsByHand;
import nl.dorpel.platform.mail.TestNotices;
import nl.dorpel.trendbureau.GivenProposals;
import nl.dorpel.trendbureau.openday.GivenOpenDays;
import nl.dorpel.trendbureau.outcome.GivenHarvests;
import nl.dorpel.trendbureau.theme.GivenThemes;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole portal with its demo content, on a real PostgreSQL and a real port. All tests
 * that carry it share one context, so they only read; what writes rolls back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("demo")
@Import({ TestDatabase.class, QueryCounter.class, Reader.class, JobsByHand.class, Newcomers.class, GivenRequests.class,
		TestNotices.class, PrivatePages.class, GivenProposals.class, GivenThemes.class, GivenGatherings.class,
		GivenOpenDays.class, GivenHarvests.class })
public @interface WebTest {

}
