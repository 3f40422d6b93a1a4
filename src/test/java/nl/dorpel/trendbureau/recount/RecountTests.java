package nl.dorpel.trendbureau.recount;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Scanner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.dorpel.WebTest;
import nl.dorpel.platform.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class RecountTests {

	private static final String FORTY_FIVE = """
			5: A > C > B > E > D
			5: A > D > E > C > B
			8: B > E > D > A > C
			3: C > A > B > E > D
			7: C > A > E > B > D
			2: C > B > A > D > E
			7: D > C > E > B > A
			8: E > B > A > D > C
			""";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	private HttpResponse<String> counts(String path, String method, String ballots, String accept)
			throws IOException, InterruptedException {
		String body = "methode=" + method + "&stemmen=" + URLEncoder.encode(ballots, StandardCharsets.UTF_8);
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", accept)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private Document reads(String method, String ballots, int status) throws IOException, InterruptedException {
		HttpResponse<String> answer = counts("/trendbureau/natellen", method, ballots, "text/html");
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
		return Jsoup.parse(answer.body());
	}

	private JsonNode asks(String method, String ballots, int status) throws IOException, InterruptedException {
		HttpResponse<String> answer = counts("/trendbureau/natellen", method, ballots, "application/json");
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		return JsonMapper.shared().readTree(answer.body());
	}

	@Test
	void theFormIsThereForAnybodyAndSetsNoCookie() {
		Visitor.Answer answer = new Visitor(this.port).gets("/trendbureau/natellen", "Accept", "text/html");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Set-Cookie")).isEmpty();
		Document page = Jsoup.parse(answer.text());
		assertThat(page.select("main form[method=post][action=/trendbureau/natellen] [name]").eachAttr("name"))
			.containsExactly("methode", "methode", "stemmen");
		assertThat(page.select("input[name=methode]").eachAttr("value")).containsExactly("rangschikken", "goedkeuren");
	}

	@Test
	void whoCountsReadsWhoWonAndWhy() throws Exception {
		Document page = reads("rangschikken", FORTY_FIVE, 200);
		assertThat(page.select(".order li b").eachText()).containsExactly("E", "A", "C", "B", "D");
		assertThat(page.select("main").text()).contains("45 stembiljetten geteld, met 5 keuzes")
			.contains("Geen keuze won van elke andere");
		assertThat(page.select("table.matrix")).hasSize(2);
		assertThat(page.select("table.matrix").getFirst().select("tbody tr").getFirst().text())
			.isEqualTo("A – 26 20 22 30");
		assertThat(page.select("textarea").text()).contains("8: E > B > A > D > C");
	}

	@Test
	void whoWonFromAllIsToldWithTheClosest() throws Exception {
		String ballots = "5: Eenzaamheid > Verdienmodel\n4: Verdienmodel > Eenzaamheid\n";
		assertThat(reads("rangschikken", ballots, 200).select(".verdict").text())
			.isEqualTo("Eenzaamheid won van elke andere keuze; het dichtst kwam Verdienmodel, met 5 tegen 4.");
		assertThat(counts("/en/trendbureau/natellen", "goedkeuren", "3: A, C\nC", "text/html").body())
			.contains("C is on most ballots: 4. Next is A, with 3.");
	}

	@Test
	void aProgramGetsTheSameAsJsonWithExactlyTheseKeys() throws Exception {
		JsonNode count = asks("rangschikken", FORTY_FIVE, 200);
		assertThat(count.propertyNames()).containsExactly("method", "options", "ballots", "winners", "order",
				"pairwise", "strengths");
		assertThat(count.toString()).isEqualTo("""
				{"method":"rangschikken","options":["A","C","B","E","D"],"ballots":45,"winners":["E"],\
				"order":[["E"],["A"],["C"],["B"],["D"]],\
				"pairwise":[[0,26,20,22,30],[19,0,29,24,17],[25,16,0,18,33],[23,21,27,0,31],[15,28,12,14,0]],\
				"strengths":[[0,28,28,24,30],[25,0,29,24,29],[25,28,0,24,33],[25,28,28,0,31],[25,28,28,24,0]]}""");
		assertThat(asks("goedkeuren", "3: A, C\nB, C", 200).at("/order").toString())
			.isEqualTo("[[\"C\"],[\"A\"],[\"B\"]]");
	}

	@Test
	void wrongLinesAreNamedWithNumberAndReasonAndNothingTypedIsLost() throws Exception {
		String ballots = "A > B\nx: A\n\nA > A\n";
		Document page = reads("rangschikken", ballots, 422);
		assertThat(page.title()).startsWith("Fout:");
		assertThat(page.select(".wrong-lines li").eachText()).hasSize(2)
			.first()
			.asString()
			.startsWith("Regel 2: x: A Voor de dubbele punt hoort een heel getal");
		assertThat(page.select(".govuk-error-summary a[href=#stemmen]").text()).isEqualTo("2 regels kloppen niet");
		assertThat(page.select("textarea#stemmen").first().wholeText()).isEqualTo(ballots);
		JsonNode refusal = asks("rangschikken", ballots, 422);
		assertThat(refusal.at("/wrongLines")).hasSize(2);
		assertThat(refusal.at("/wrongLines/1").toString())
			.isEqualTo("{\"line\":4,\"text\":\"A > A\",\"reason\":\"“A” staat er twee keer op.\"}");
	}

	@Test
	void aMethodThatIsNotThereAndNoBallotsAreToldAtTheirFields() throws Exception {
		Document page = reads("loten", " ", 422);
		assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#methode", "#stemmen");
		assertThat(asks("", "", 422).at("/errors").findValuesAsString("field")).containsExactly("methode", "stemmen");
		assertThat(reads("loten", "A > B", 422).select("textarea").text()).isEqualTo("A > B");
	}

	@Test
	void aHundredThousandDifferentBallotsOfFiftyOptionsAreCounted() throws Exception {
		Random random = new Random(11);
		List<String> names = IntStream.range(0, 50).mapToObj((option) -> "Optie " + option).toList();
		List<String> pool = new ArrayList<>(names);
		String ballots = IntStream.range(0, 100_000).mapToObj((voter) -> {
			Collections.shuffle(pool, random);
			return String.join(" > ", pool);
		}).collect(Collectors.joining("\n"));
		JsonNode count = asks("rangschikken", ballots, 200);
		assertThat(count.at("/ballots").asInt()).isEqualTo(100_000);
		assertThat(count.at("/options")).hasSize(50);
	}

	/**
	 * As a program sends what it makes while sending: in chunks, and without a length.
	 */
	@Test
	void ballotsThatComeWithoutTheirLengthAreCountedAsWell() throws Exception {
		String body = "methode=rangschikken&stemmen="
				+ URLEncoder.encode("Eenzaamheid > Verdienmodel > Wonen\n".repeat(100_000), StandardCharsets.UTF_8);
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/trendbureau/natellen"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.US_ASCII))))
			.build();
		HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(JsonMapper.shared().readTree(answer.body()).at("/ballots").asInt()).isEqualTo(100_000);
	}

	@Test
	void whatIsLargerThanAnyElectionIsRefusedWithAPage() throws Exception {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write("""
					POST /trendbureau/natellen HTTP/1.1\r
					Host: localhost\r
					Content-Type: application/x-www-form-urlencoded\r
					Content-Length: 100000000\r
					Connection: close\r
					\r
					""".getBytes(StandardCharsets.US_ASCII));
			// At once: nobody waits until all of it was sent
			socket.setSoTimeout(10_000);
			Scanner answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
			assertThat(answer.nextLine()).startsWith("HTTP/1.1 413");
			assertThat(answer.findWithinHorizon("Dit is te groot", 0)).isNotNull();
		}
	}

	@Test
	void whatIsNoFormIsNoMistakeOfOurs() throws Exception {
		assertThat(counts("/trendbureau/natellen", "rangschikken&stemmen=%4", "x", "text/html").statusCode())
			.isEqualTo(400);
	}

}
