-- Gatherings that belong together, such as the sessions of a network, with a calendar of their own.
create table series (
	id bigint generated always as identity primary key,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	title text not null check (length(title) between 1 and 120),
	summary text not null check (length(summary) <= 300),
	made_at timestamptz not null,
	fictitious boolean not null default false
);

-- Everything with a date and people. What is taken is counted here, so that one row lock guards the last seat.
create table gathering (
	id bigint generated always as identity primary key,
	version integer not null,
	uid uuid not null unique,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	kind text not null check (kind in ('OPEN_DAY', 'WORK_SESSION', 'TEAM_MEETING', 'VISIT', 'WORKSHOP', 'MEETING')),
	state text not null check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
	title text not null check (length(title) between 1 and 120),
	summary text not null check (length(summary) between 1 and 300),
	text text not null check (length(text) <= 10000),
	programme text not null check (length(programme) <= 10000),
	organiser text not null check (length(organiser) between 1 and 120),
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	house_id bigint references house (id),
	venue_name text check (length(venue_name) between 1 and 120),
	street text check (length(street) between 1 and 120),
	place_id bigint references place (id),
	latitude double precision check (latitude between 49 and 54),
	longitude double precision check (longitude between 2 and 8),
	directions text check (length(directions) between 1 and 1000),
	online_link text check (online_link ~ '^https://' and length(online_link) <= 500),
	wheelchair text not null check (wheelchair in ('YES', 'PARTLY', 'NO', 'UNKNOWN')),
	hearing_loop text not null check (hearing_loop in ('YES', 'PARTLY', 'NO', 'UNKNOWN')),
	access_note text check (length(access_note) between 1 and 500),
	sign_up boolean not null,
	capacity integer check (capacity between 1 and 5000),
	seats_taken integer not null default 0,
	last_number integer not null default 0,
	question text check (length(question) between 1 and 200),
	offer_hours integer not null check (offer_hours between 1 and 336),
	report_link text check (report_link ~ '^(https://|/)' and length(report_link) <= 500),
	series_id bigint references series (id),
	sequence integer not null check (sequence >= 0),
	fictitious boolean not null default false,
	made_by_id bigint not null references account (id),
	made_at timestamptz not null,
	changed_at timestamptz not null,
	published_at timestamptz,
	cancelled_at timestamptz,
	cancel_reason text check (length(cancel_reason) between 1 and 1000),
	check (ends_at > starts_at and ends_at <= starts_at + interval '31 days'),
	-- The last seat is given once: what the code gets wrong is refused here
	check (seats_taken >= 0 and (capacity is null or seats_taken <= capacity)),
	check (last_number >= 0),
	check ((latitude is null) = (longitude is null)),
	check (place_id is not null or online_link is not null),
	check (state = 'DRAFT' or published_at is not null),
	check ((state = 'CANCELLED') = (cancelled_at is not null and cancel_reason is not null))
);

create index gathering_starts on gathering (state, starts_at);
create index gathering_ends on gathering (ends_at);
create index gathering_house on gathering (house_id);
create index gathering_place on gathering (place_id);
create index gathering_series on gathering (series_id, starts_at);
create index gathering_made_by on gathering (made_by_id);

create table gathering_topic (
	gathering_id bigint not null references gathering (id) on delete cascade,
	topic_id bigint not null references topic (id),
	primary key (gathering_id, topic_id)
);

create index gathering_topic_topic on gathering_topic (topic_id);

-- Who runs it, beside staff.
create table gathering_facilitator (
	gathering_id bigint not null references gathering (id) on delete cascade,
	account_id bigint not null references account (id),
	primary key (gathering_id, account_id)
);

create index gathering_facilitator_account on gathering_facilitator (account_id);
