package nl.dorpel.trendbureau.agendasetting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a theme was brought, on the page about it.
 *
 * @param result null as long as nothing came of it
 */
record SettingLine(long id, int version, Addressee addressee, String name, String request, LocalDate broughtOn,
		@Nullable String result) {

}
