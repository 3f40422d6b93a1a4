package nl.dorpel;

import java.util.List;
import java.util.stream.Stream;

/**
 * One address of every kind of page that a visitor can see, in both languages: full,
 * empty, with a message at a field, and not there.
 */
public final class PublicPages {

	private static final List<String> DUTCH = List.of("/", "/praktijkvoorbeelden",
			"/praktijkvoorbeelden?q=koffie&huis=dorpshuis", "/praktijkvoorbeelden?q=buurtkamres",
			"/praktijkvoorbeelden?plaats=heusden", "/praktijkvoorbeelden?pagina=2",
			"/praktijkvoorbeelden?plaats=xqzwvkjh&q=" + "xqzwvkjh".repeat(9),
			"/praktijkvoorbeelden/levend-en-jong-in-witteveen", "/praktijkvoorbeelden/buurtfirma-in-hoofddorp",
			"/praktijkvoorbeelden/alles-zat-in-het-hoofd-van-de-beheerder",
			"/praktijkvoorbeelden/levend-en-jong-in-witteveen?afdruk", "/e-boek", "/concepten",
			"/concepten/buurtkamers", "/concepten/traject-in-de-buurt", "/over", "/meedoen", "/toegankelijkheid",
			"/privacy", "/trendbureau", "/trendbureau/introductie", "/trendbureau/signalen",
			"/trendbureau/signalen?onderwerp=eenzaamheid&pagina=2", "/trendbureau/signalen/1",
			"/trendbureau/signaalgroepen/1", "/trendbureau/voorstellen", "/trendbureau/voorstellen?stand=afgesloten",
			"/trendbureau/voorstellen/eenzaamheid-achter-de-voordeur", "/trendbureau/voorstellen/alleen-aan-tafel",
			"/trendbureau/voorstellen/een-verdienmodel-dat-klopt-als-de-huurders-weglopen/versies",
			"/lerende-netwerken/ons-buurtpunt", "/contact", "/contact?over=concept:buurtkamers", "/contact/aansluiten",
			"/inloggen", "/inloggen/code?aanvraag=00000000-0000-0000-0000-000000000000", "/inloggen/link/abc", "/demo",
			"/demo/post", "/trendbureau/natellen", "/trendbureau/stemgeheim", "/trendbureau/stemrondes",
			"/trendbureau/stemrondes/1", "/trendbureau/stemrondes/2", "/trendbureau/stemrondes/1/bewijs",
			"/trendbureau/themas", "/trendbureau/themas/als-de-zorg-naar-het-buurthuis-schuift",
			"/trendbureau/themas/als-de-zorg-naar-het-buurthuis-schuift/volgen",
			"/trendbureau/volgen/00000000-0000-0000-0000-000000000000", "/agenda", "/agenda?wanneer=geweest",
			"/agenda?soort=werkbezoek&plaats=zeeland", "/agenda/open-trendbureaudag-over-zorg-in-het-buurthuis",
			"/agenda/samen-koken-samen-rekenen", "/agenda/ontmoeting-aan-de-dijk",
			"/agenda/vragenuur-over-rechtsvormen", "/agenda/open-trendbureaudag-over-zorg-in-het-buurthuis/aanmelden",
			"/agenda/samen-koken-samen-rekenen/aanmelden", "/agenda/teamavond-voor-traject-in-de-buurt",
			"/agenda/wat-armoede-doet-met-een-buurt", "/agenda/reeks/leren-van-elkaar", "/agenda?maand=2027-02",
			"/bestaat-niet", "/trendbureau/open-dagen",
			"/trendbureau/open-dagen?thema=als-de-zorg-naar-het-buurthuis-schuift",
			"/afmelden/uitnodigingen/00000000-0000-0000-0000-000000000000", "/trendbureau/uitkomsten",
			"/trendbureau/uitkomsten?soort=blog", "/trendbureau/uitkomsten/een-huis-vraagt-niet-naar-iemands-inkomen",
			"/trendbureau/uitkomsten/de-ervaringen-met-de-voedselbank-komen-bij-elkaar-op-papier",
			"/trendbureau/open-dagen/wat-armoede-doet-met-een-buurt/verslag",
			"/trendbureau/themas/als-de-zorg-naar-het-buurthuis-schuift/agendering");

	private PublicPages() {
	}

	public static Stream<String> all() {
		return Stream.concat(DUTCH.stream(), DUTCH.stream().map((address) -> "/en" + address));
	}

}
