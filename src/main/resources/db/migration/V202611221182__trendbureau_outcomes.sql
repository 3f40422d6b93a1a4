-- What a day brought to light, and how it goes on from there.
create table day_outcome (
	id bigint generated always as identity primary key,
	version integer not null,
	day_id bigint not null references open_day (id),
	-- Of the form in which it was written: sent twice it is one outcome
	form_key uuid not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
	heading text not null check (heading in ('HEARD', 'AGREED', 'OPEN')),
	said text not null check (length(said) between 1 and 500),
	onward text not null check (onward in ('NOTED', 'PUBLICATION', 'BLOG', 'INSTRUMENT', 'RESEARCH')),
	-- Who took it on: somebody in the network, or a name, or both
	doer_id bigint references account (id),
	doer_name text check (length(doer_name) between 1 and 80),
	due_on date,
	state text not null check (state in ('PLANNED', 'UNDER_WAY', 'PUBLISHED')),
	text text not null check (length(text) <= 20000),
	link text check (link ~ '^https://' and length(link) <= 500),
	kept_by_id bigint not null references account (id),
	kept_at timestamptz not null,
	changed_at timestamptz not null,
	published_at timestamptz,
	reminded_at timestamptz,
	-- The date for which it was: another date is worth another reminder
	reminded_for date,
	draft_id bigint unique references practice_draft (id),
	unique (day_id, form_key),
	check ((state = 'PUBLISHED') = (published_at is not null)),
	-- What is only noted goes nowhere, so nobody is late with it
	check (onward <> 'NOTED' or (state = 'PLANNED' and due_on is null and doer_id is null and doer_name is null))
);

create index day_outcome_day on day_outcome (day_id, id);
create index day_outcome_doer on day_outcome (doer_id);
create index day_outcome_kept_by on day_outcome (kept_by_id);
create index day_outcome_due on day_outcome (due_on) where state <> 'PUBLISHED' and due_on is not null;

create table day_outcome_file (
	outcome_id bigint not null references day_outcome (id) on delete cascade,
	position integer not null check (position between 0 and 4),
	file_id bigint not null references stored_file (id),
	primary key (outcome_id, position),
	-- At the end: when one goes, the others move up one by one
	unique (file_id) deferrable initially deferred
);
