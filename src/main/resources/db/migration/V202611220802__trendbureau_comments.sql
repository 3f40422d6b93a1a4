-- What somebody says about a proposal. It stands at once; staff hide it when it should not have been said.
create table comment (
	id bigint generated always as identity primary key,
	version integer not null,
	form_key uuid not null unique,
	proposal_id bigint not null references theme_proposal (id) on delete cascade,
	author_id bigint not null references account (id),
	body text not null check (length(body) between 1 and 2000),
	at timestamptz not null,
	hidden_at timestamptz,
	hidden_by_id bigint references account (id),
	check ((hidden_at is null) = (hidden_by_id is null))
);

create index comment_proposal on comment (proposal_id, at, id);
create index comment_author on comment (author_id);
create index comment_hidden_by on comment (hidden_by_id);

-- That somebody thinks a comment should not stand there. Who it was goes with their account.
create table comment_report (
	id bigint generated always as identity primary key,
	comment_id bigint not null references comment (id) on delete cascade,
	reporter_id bigint references account (id),
	reason text not null check (length(reason) between 1 and 500),
	at timestamptz not null,
	decision text check (decision in ('KEPT', 'HIDDEN')),
	decided_at timestamptz,
	decided_by_id bigint references account (id),
	check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by_id is null)),
	unique (comment_id, reporter_id)
);

create index comment_report_waiting on comment_report (at) where decision is null;
create index comment_report_reporter on comment_report (reporter_id);
create index comment_report_decided_by on comment_report (decided_by_id);
