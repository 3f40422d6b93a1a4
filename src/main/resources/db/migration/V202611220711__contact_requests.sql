-- The last number that was given in a year. Numbers are for people: 2026-0042.
create table contact_number (
	year smallint primary key,
	last integer not null
);

-- A question or request of a visitor. Twelve months after it was closed only what counts stays: see the check.
create table contact_request (
	id bigint generated always as identity primary key,
	version integer not null,
	reference text not null unique check (reference ~ '^\d{4}-\d{4,}$'),
	-- Made with the form: sending it twice makes one request.
	form_key uuid not null unique,
	kind text not null check (kind in ('QUESTION', 'JOIN', 'ASK_HOUSE', 'EXAMPLE', 'REPORT')),
	join_kind text check (join_kind in ('HOUSE', 'EXPERT', 'ORGANISATION')),
	state text not null check (state in ('NEW', 'TAKEN', 'WAITING', 'DONE', 'REFUSED', 'SPAM')),
	language text not null check (language in ('nl', 'en')),
	name text check (length(name) between 1 and 80),
	email text check (length(email) <= 254 and email = btrim(email)),
	phone text check (length(phone) between 1 and 30),
	organisation text check (length(organisation) between 1 and 120),
	place text check (length(place) between 1 and 120),
	message text check (length(message) between 1 and 8000),
	account_id bigint references account (id),
	about_path text check (length(about_path) <= 300),
	about_title text check (length(about_title) <= 300),
	taken_by_id bigint references account (id),
	reply_token_hash bytea unique check (length(reply_token_hash) = 32),
	received_at timestamptz not null,
	answered_at timestamptz,
	closed_at timestamptz,
	removed_at timestamptz,
	check ((kind = 'JOIN') = (join_kind is not null)),
	check ((closed_at is not null) = (state in ('DONE', 'REFUSED', 'SPAM'))),
	check (taken_by_id is not null or state in ('NEW', 'DONE', 'REFUSED', 'SPAM')),
	check (case when removed_at is null then name is not null and email is not null and message is not null
		else coalesce(name, email, phone, organisation, place, message) is null and account_id is null
			and reply_token_hash is null and closed_at is not null end)
);

create index contact_request_open on contact_request (received_at) where state in ('NEW', 'TAKEN', 'WAITING');
create index contact_request_state on contact_request (state, received_at);
create index contact_request_email on contact_request (lower(email));
create index contact_request_account on contact_request (account_id);
create index contact_request_taken_by on contact_request (taken_by_id);
create index contact_request_closed on contact_request (closed_at) where removed_at is null;

create table contact_topic (
	request_id bigint not null references contact_request (id) on delete cascade,
	topic_id bigint not null references topic (id),
	primary key (request_id, topic_id)
);

create index contact_topic_topic on contact_topic (topic_id);

-- Why a machine thinks that nobody meant this. A person decides.
create table contact_suspicion (
	request_id bigint not null references contact_request (id) on delete cascade,
	reason text not null check (reason in ('HONEYPOT', 'TOO_FAST', 'MANY_LINKS')),
	primary key (request_id, reason)
);

-- What happened to a request, in order.
create table contact_line (
	id bigint generated always as identity primary key,
	request_id bigint not null references contact_request (id) on delete cascade,
	kind text not null check (kind in ('RECEIVED', 'TAKEN', 'HANDED_OVER', 'NOTE', 'ASKED_BACK', 'REPLY_RECEIVED',
		'ANSWERED', 'FORWARDED', 'ACCEPTED', 'REFUSED', 'CLOSED', 'MARKED_SPAM', 'NOT_SPAM', 'REOPENED',
		'TAKEN_BACK')),
	at timestamptz not null,
	-- Null for the person who asks, and for the portal itself
	author_id bigint references account (id),
	-- What was written. Removed with the personal data
	text text,
	-- To whom something was handed or forwarded. Removed with the personal data
	recipient text,
	-- How things stood before, what was posted and when it goes: until then it can be taken back
	state_before text check (state_before in ('NEW', 'TAKEN', 'WAITING', 'DONE', 'REFUSED', 'SPAM')),
	mails uuid[] not null,
	goes_at timestamptz,
	taken_back_at timestamptz
);

create index contact_line_request on contact_line (request_id, id);
create index contact_line_author on contact_line (author_id);

-- What somebody is filling in, so that going back or a refresh loses nothing. Gone after a day.
create table contact_draft (
	id uuid primary key,
	kind text not null,
	form jsonb not null,
	saved_at timestamptz not null
);

create index contact_draft_saved on contact_draft (saved_at);
