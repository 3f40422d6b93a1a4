-- Signals that belong together, as staff or the kerngroep see it.
create table signal_group (
	id bigint generated always as identity primary key,
	version integer not null,
	title text not null check (length(title) between 1 and 120),
	summary text not null check (length(summary) between 1 and 1000),
	made_by_id bigint not null references account (id),
	made_at timestamptz not null
);

create index signal_group_made_by on signal_group (made_by_id);

-- Something that a member sees happening.
create table trend_signal (
	id bigint generated always as identity primary key,
	version integer not null,
	-- Made with the form: sending it twice makes one signal.
	form_key uuid not null unique,
	author_id bigint not null references account (id),
	seen text not null check (length(seen) between 1 and 140),
	more text check (length(more) between 1 and 2000),
	-- As it was typed, and the place it was taken for
	location text not null check (length(location) between 1 and 120),
	place_id bigint references place (id),
	since text not null check (since in ('WEEKS', 'MONTHS', 'YEAR', 'LONGER')),
	group_id bigint references signal_group (id),
	fictitious boolean not null,
	sent_at timestamptz not null,
	hidden_at timestamptz,
	hidden_by_id bigint references account (id),
	check ((hidden_at is null) = (hidden_by_id is null))
);

create index trend_signal_newest on trend_signal (sent_at desc, id desc) where hidden_at is null;
create index trend_signal_author on trend_signal (author_id);
create index trend_signal_place on trend_signal (place_id);
create index trend_signal_group on trend_signal (group_id);
create index trend_signal_hidden_by on trend_signal (hidden_by_id);

create table signal_topic (
	signal_id bigint not null references trend_signal (id) on delete cascade,
	topic_id bigint not null references topic (id),
	primary key (signal_id, topic_id)
);

create index signal_topic_topic on signal_topic (topic_id);
