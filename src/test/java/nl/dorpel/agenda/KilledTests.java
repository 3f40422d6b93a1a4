package nl.dorpel.agenda;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import nl.dorpel.platform.database.OtherJvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portal is killed while a crowd signs up, and started again.
 */
@Timeout(300)
class KilledTests {

	private static final int ANSWERS = 150;

	/** How a mail begins that tells of a seat, a place on the list, or a farewell. */
	private static final String CONFIRMED = "Je aanmelding voor ";

	private static final String FAREWELL = "Je bent afgemeld voor ";

	private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	@TempDir
	Path folder;

	@BeforeEach
	void openPostOffice() {
		this.server.start();
	}

	@AfterEach
	void closePostOffice() {
		this.server.stop();
	}

	private OtherJvm portal() throws Exception {
		return OtherJvm.runs(CrowdedApplication.class, this.folder, "--spring.profiles.active=demo", "--server.port=0",
				"--dorpel.job.enabled=true", "--dorpel.job.heartbeat=250ms", "--dorpel.job.polling-interval=100ms",
				"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.server.getSmtp().getPort(),
				"--dorpel.mail.from=portaal@voorbeeld.example");
	}

	@Test
	void everyAnsweredSignUpIsThereAndEveryLetterGoesOnceAfterTheApplicationIsKilled() throws Exception {
		List<String> lines = new ArrayList<>();
		try (OtherJvm crowded = portal()) {
			while (count(lines, CrowdedApplication.SIGNED_UP) < ANSWERS) {
				lines.addAll(crowded.tells("", 1));
			}
			crowded.kill();
			lines.addAll(crowded.tells("", Integer.MAX_VALUE));
		}
		Set<String> answered = after(lines, CrowdedApplication.SIGNED_UP);
		Set<String> cancelled = after(lines, CrowdedApplication.CANCELLED);
		Set<String> stay = new HashSet<>(answered);
		stay.removeAll(after(lines, CrowdedApplication.CANCELS));
		try (OtherJvm again = portal()) {
			assertThat(again.tells(CrowdedApplication.DONE, 1)).hasSize(1);
			await(CONFIRMED, stay);
			await(FAREWELL, cancelled);
			List<String> told = again.isAsked().tells("", Integer.MAX_VALUE);
			checkSeats(told, answered, cancelled);
		}
		assertThat(messagesBySubjectAndReader()).allSatisfy((what, ids) -> assertThat(ids).hasSize(1));
	}

	private static void checkSeats(List<String> told, Set<String> answered, Set<String> cancelled) {
		List<String[]> registrations = told.stream()
			.filter((line) -> line.startsWith(CrowdedApplication.STANDS))
			.map((line) -> line.substring(CrowdedApplication.STANDS.length()).split(" "))
			.toList();
		assertThat(registrations.stream().map((one) -> one[1])).containsAll(answered).doesNotHaveDuplicates();
		assertThat(registrations.stream().map((one) -> Integer.valueOf(one[0])))
			.isEqualTo(IntStream.rangeClosed(1, registrations.size()).boxed().toList());
		assertThat(registrations.stream().filter((one) -> cancelled.contains(one[1])).map((one) -> one[2]))
			.containsOnly("CANCELLED");
		int held = registrations.stream()
			.filter((one) -> one[2].equals("SEATED") || one[2].equals("OFFERED"))
			.mapToInt((one) -> Integer.parseInt(one[3]))
			.sum();
		assertThat(held).isEqualTo(CrowdedApplication.CAPACITY);
		assertThat(after(told, CrowdedApplication.SEATS)).containsExactly(String.valueOf(held));
	}

	private static long count(List<String> lines, String words) {
		return lines.stream().filter((line) -> line.startsWith(words)).count();
	}

	private static Set<String> after(List<String> lines, String words) {
		return lines.stream()
			.filter((line) -> line.startsWith(words))
			.map((line) -> line.substring(words.length()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Until each of them has such a letter. What failed once is tried again after half a
	 * minute.
	 */
	private void await(String subject, Set<String> readers) throws MessagingException {
		int seen = this.server.getReceivedMessages().length;
		while (!readersOf(subject).containsAll(readers)) {
			assertThat(this.server.waitForIncomingEmail(90_000, seen + 1)).as("more letters come").isTrue();
			seen = this.server.getReceivedMessages().length;
		}
	}

	private Set<String> readersOf(String subject) throws MessagingException {
		Set<String> readers = new HashSet<>();
		for (MimeMessage message : this.server.getReceivedMessages()) {
			if (message.getSubject().startsWith(subject)) {
				readers.add(reader(message));
			}
		}
		return readers;
	}

	private static String reader(MimeMessage message) throws MessagingException {
		return message.getAllRecipients()[0].toString().replaceFirst(".*<(.*)>", "$1");
	}

	/** A mail that was on its way when everything ended may go again, as the same one. */
	private Map<String, Set<String>> messagesBySubjectAndReader() {
		return Arrays.stream(this.server.getReceivedMessages())
			.collect(Collectors.groupingBy(KilledTests::subjectAndReader,
					Collectors.mapping(KilledTests::id, Collectors.toSet())));
	}

	private static String subjectAndReader(MimeMessage message) {
		try {
			return message.getSubject() + " to " + reader(message);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String id(MimeMessage message) {
		try {
			return message.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
