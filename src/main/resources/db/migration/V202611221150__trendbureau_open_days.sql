-- A day of the network about one theme. When and where it is, and who comes, is told by its gathering.
create table open_day (
	id bigint generated always as identity primary key,
	version integer not null,
	gathering_id bigint not null unique references gathering (id),
	theme_id bigint not null references theme (id),
	state text not null check (state in ('REGISTERED', 'ASKED_BACK', 'CONFIRMED', 'WITHDRAWN')),
	-- What the day should bring
	aim text not null check (length(aim) between 1 and 2000),
	-- How many people whoever registered it thinks will come
	expected integer not null check (expected between 1 and 5000),
	-- What staff want to know before they confirm it
	question text check (length(question) between 1 and 1000),
	copied_from_id bigint references open_day (id),
	registered_by_id bigint not null references account (id),
	registered_at timestamptz not null,
	confirmed_by_id bigint references account (id),
	confirmed_at timestamptz,
	check (state <> 'ASKED_BACK' or question is not null),
	check ((state = 'CONFIRMED') = (confirmed_at is not null and confirmed_by_id is not null))
);

create index open_day_theme on open_day (theme_id);
create index open_day_copied_from on open_day (copied_from_id);
create index open_day_registered_by on open_day (registered_by_id);
create index open_day_confirmed_by on open_day (confirmed_by_id);

-- The moments that would do, the best first. Staff confirm one of them.
create table open_day_date (
	open_day_id bigint not null references open_day (id) on delete cascade,
	position integer not null check (position between 0 and 4),
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	primary key (open_day_id, position),
	check (ends_at > starts_at and ends_at <= starts_at + interval '3 days')
);
