-- What everybody can read about a day afterwards.
create table day_report (
	id bigint generated always as identity primary key,
	version integer not null,
	day_id bigint not null unique references open_day (id),
	text text not null check (length(text) between 1 and 30000),
	written_by_id bigint not null references account (id),
	changed_at timestamptz not null,
	published_at timestamptz,
	published_by_id bigint references account (id),
	-- How many people were there, as the door counted; registrations do not stay
	attended integer check (attended > 0),
	-- When those who were not thanked with it were written to: once, also when it is published again
	told_at timestamptz,
	check ((published_at is null) = (published_by_id is null))
);

create index day_report_written_by on day_report (written_by_id);
create index day_report_published_by on day_report (published_by_id);

-- A photograph of a day, in two sizes, without anything but the picture in it.
create table day_photo (
	id bigint generated always as identity primary key,
	day_id bigint not null references open_day (id),
	form_key uuid not null,
	large_id bigint not null unique references stored_file (id),
	small_id bigint not null unique references stored_file (id),
	width integer not null check (width between 1 and 4000),
	height integer not null check (height between 1 and 4000),
	-- An illustration in the place of a photograph shows nobody
	consent text not null check (consent in ('NOBODY_IN_SIGHT', 'AGREED')),
	-- Who agreed, and how
	consent_note text check (length(consent_note) between 1 and 500),
	added_by_id bigint not null references account (id),
	added_at timestamptz not null,
	unique (day_id, form_key),
	check (consent <> 'AGREED' or consent_note is not null)
);

create index day_photo_day on day_photo (day_id, id);
create index day_photo_added_by on day_photo (added_by_id);

insert into retention_period (name, months, days, position) values ('trendbureau.retention.photos', 6, 0, 60);
