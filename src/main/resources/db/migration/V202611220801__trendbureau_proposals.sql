-- A question that a member wants the Trendbureau to take up. Only a draft may be unfinished.
create table theme_proposal (
	id bigint generated always as identity primary key,
	version integer not null,
	form_key uuid not null unique,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
	state text not null check (state in ('DRAFT', 'OPEN', 'ON_BALLOT', 'CHOSEN', 'WITHDRAWN', 'MERGED')),
	author_id bigint not null references account (id),
	title text not null check (length(title) between 1 and 120),
	question text check (length(question) between 1 and 1000),
	why_now text check (length(why_now) between 1 and 3000),
	for_whom text check (length(for_whom) between 1 and 1000),
	day_brings text check (length(day_brings) between 1 and 2000),
	merged_into_id bigint references theme_proposal (id) check (merged_into_id <> id),
	fictitious boolean not null,
	made_at timestamptz not null,
	opened_at timestamptz,
	changed_at timestamptz not null,
	words tsvector not null generated always as (search_vector(title, '', question, why_now || ' ' || for_whom)) stored,
	check (state = 'DRAFT' or (question is not null and why_now is not null and for_whom is not null
		and day_brings is not null and opened_at is not null)),
	check ((state = 'MERGED') = (merged_into_id is not null))
);

create index theme_proposal_state on theme_proposal (state, opened_at desc);
create index theme_proposal_author on theme_proposal (author_id);
create index theme_proposal_merged_into on theme_proposal (merged_into_id);
create index theme_proposal_words on theme_proposal using gin (words);
create index theme_proposal_title on theme_proposal using gin (dutch_plain(title) gin_trgm_ops);

-- What is on a ballot, chosen, withdrawn or merged reads as it read then: only a farewell takes an address out.
create function theme_proposal_stays() returns trigger language plpgsql as '
	begin
		if old.state not in (''DRAFT'', ''OPEN'') and current_setting(''dorpel.farewell'', true) is distinct from ''yes''
				and (old.title, old.question, old.why_now, old.for_whom, old.day_brings, old.slug)
					is distinct from (new.title, new.question, new.why_now, new.for_whom, new.day_brings, new.slug) then
			raise exception ''theme proposal % is closed'', old.id using errcode = ''check_violation'';
		end if;
		return new;
	end';

create trigger theme_proposal_stays before update on theme_proposal
	for each row execute function theme_proposal_stays();

create table theme_proposal_topic (
	proposal_id bigint not null references theme_proposal (id) on delete cascade,
	topic_id bigint not null references topic (id),
	primary key (proposal_id, topic_id)
);

create index theme_proposal_topic_topic on theme_proposal_topic (topic_id);

create table theme_proposal_signal (
	proposal_id bigint not null references theme_proposal (id) on delete cascade,
	signal_id bigint not null references trend_signal (id),
	primary key (proposal_id, signal_id)
);

create index theme_proposal_signal_signal on theme_proposal_signal (signal_id);

create table theme_proposal_example (
	proposal_id bigint not null references theme_proposal (id) on delete cascade,
	example_id bigint not null references practice_example (id) on delete cascade,
	primary key (proposal_id, example_id)
);

create index theme_proposal_example_example on theme_proposal_example (example_id);

create table theme_proposal_concept (
	proposal_id bigint not null references theme_proposal (id) on delete cascade,
	concept_id bigint not null references concept (id) on delete cascade,
	primary key (proposal_id, concept_id)
);

create index theme_proposal_concept_concept on theme_proposal_concept (concept_id);

-- How a proposal read: the first is as it was opened, the last as it reads now.
create table theme_proposal_version (
	id bigint generated always as identity primary key,
	proposal_id bigint not null references theme_proposal (id) on delete cascade,
	number integer not null check (number > 0),
	title text not null,
	question text not null,
	why_now text not null,
	for_whom text not null,
	day_brings text not null,
	at timestamptz not null,
	unique (proposal_id, number)
);

-- What happened to a proposal, in order.
create table proposal_step (
	id bigint generated always as identity primary key,
	proposal_id bigint not null references theme_proposal (id) on delete cascade,
	kind text not null check (kind in ('OPENED', 'CHANGED', 'PUT_ON_BALLOT', 'NOT_CHOSEN', 'OFF_BALLOT', 'CHOSEN',
		'WITHDRAWN', 'MERGED', 'TOOK_IN')),
	at timestamptz not null,
	-- Null for what a voting round does
	actor_id bigint references account (id),
	reason text check (length(reason) between 1 and 1000),
	-- The proposal into which this one was merged, or that was taken in
	other_id bigint references theme_proposal (id),
	check (kind <> 'WITHDRAWN' or reason is not null),
	check ((kind in ('MERGED', 'TOOK_IN')) = (other_id is not null))
);

create index proposal_step_proposal on proposal_step (proposal_id, id);
create index proposal_step_actor on proposal_step (actor_id);
create index proposal_step_other on proposal_step (other_id);

-- That somebody stands behind a proposal. Once each: the unique constraint, and not the code, sees to that.
create table endorsement (
	id bigint generated always as identity primary key,
	proposal_id bigint not null references theme_proposal (id) on delete cascade,
	account_id bigint not null references account (id),
	line text check (length(line) between 1 and 280),
	at timestamptz not null,
	-- Where it was given, when that proposal was merged into this one
	moved_from_id bigint references theme_proposal (id),
	unique (proposal_id, account_id)
);

create index endorsement_account on endorsement (account_id);
create index endorsement_moved_from on endorsement (moved_from_id);
