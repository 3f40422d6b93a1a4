-- An example that somebody else began, and that the editors of the e-book have yet to take up. Nobody else sees it.
create table practice_draft (
	id bigint generated always as identity primary key,
	-- What it came of: begun once, however often the button is pressed
	origin text not null unique check (length(origin) between 1 and 200),
	-- Where that can be read, within the portal
	path text not null check (path like '/%'),
	title text not null check (length(title) between 1 and 200),
	summary text not null check (length(summary) between 1 and 1000),
	-- For the editors: where it came from, in words
	note text not null check (length(note) between 1 and 1000),
	fictitious boolean not null,
	begun_at timestamptz not null
);

create table practice_draft_topic (
	draft_id bigint not null references practice_draft (id) on delete cascade,
	topic_id bigint not null references topic (id),
	primary key (draft_id, topic_id)
);

create index practice_draft_topic_topic on practice_draft_topic (topic_id);
