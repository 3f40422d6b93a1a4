// Reads calendar files with ical.js and says what is in them; ends with 1 if one is not as a calendar has to be.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

let wrong = 0;

function complain(file, what) {
	console.error(`${file}: ${what}`);
	wrong++;
}

function read(file) {
	const bytes = readFileSync(file);
	const text = bytes.toString("utf8");
	for (const line of text.split("\r\n")) {
		if (Buffer.byteLength(line) > 75) complain(file, `a line of ${Buffer.byteLength(line)} octets`);
		if (line.includes("\n")) complain(file, "a line that ends in LF alone");
	}
	const calendar = new ICAL.Component(ICAL.parse(text));
	const events = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
	const uids = new Set(events.map((event) => event.uid));
	if (uids.size !== events.length) complain(file, "a UID that comes twice");
	for (const event of events) check(file, event);
	return events.length;
}

function check(file, event) {
	const here = `${file}, ${event.uid}`;
	if (!event.uid || !event.summary) complain(here, "no UID or no title");
	if (event.sequence === null || event.sequence < 0) complain(here, "no SEQUENCE");
	const [starts, ends] = [event.startDate, event.endDate];
	if (starts.zone !== ICAL.Timezone.utcTimezone || ends.zone !== ICAL.Timezone.utcTimezone) complain(here, "a moment that is not in UTC");
	if (!(ends.compare(starts) > 0)) complain(here, "an end that is not after the beginning");
	if (!["CONFIRMED", "CANCELLED"].includes(event.component.getFirstPropertyValue("status"))) complain(here, "no STATUS");
	if (!event.component.getFirstPropertyValue("dtstamp")) complain(here, "no DTSTAMP");
}

for (const file of process.argv.slice(2)) {
	try {
		console.log(`${file}: ${read(file)} events`);
	}
	catch (error) {
		complain(file, error.message);
	}
}
process.exit(wrong ? 1 : 0);
