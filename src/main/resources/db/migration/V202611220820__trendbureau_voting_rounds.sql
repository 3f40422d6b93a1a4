-- A round in which the kerngroep chooses. What it asks, and how, is fixed once a second member has confirmed it.
create table voting_round (
	id bigint generated always as identity primary key,
	version integer not null,
	state text not null check (state in ('PROPOSED', 'CONFIRMED', 'OPEN', 'CLOSED', 'DECIDED', 'CANCELLED')),
	method text not null check (method in ('RANKING', 'APPROVAL')),
	question text not null check (length(question) between 1 and 200),
	secret boolean not null,
	quorum integer not null check (quorum between 1 and 100),
	opens_at timestamptz not null,
	closes_at timestamptz not null,
	fictitious boolean not null default false,
	proposed_by_id bigint not null references account (id),
	proposed_at timestamptz not null,
	-- The second of two: nobody opens a round alone
	confirmed_by_id bigint references account (id) check (confirmed_by_id <> proposed_by_id),
	confirmed_at timestamptz,
	few_accepted boolean not null default false,
	opened_at timestamptz,
	electors integer check (electors >= 0),
	reminded boolean not null default false,
	closed_at timestamptz,
	turnout integer check (turnout >= 0 and turnout <= electors),
	result text check (result in ('CHOSEN', 'BY_TIE_RULE', 'TIE', 'NO_QUORUM')),
	chosen_id bigint references theme_proposal (id),
	decided_by_id bigint references account (id),
	decided_at timestamptz,
	decision text check (length(decision) between 1 and 2000),
	cancelled_by_id bigint references account (id),
	cancelled_at timestamptz,
	cancel_reason text check (length(cancel_reason) between 1 and 1000),
	check (closes_at > opens_at),
	check (state in ('PROPOSED', 'CANCELLED') or confirmed_by_id is not null),
	check (state not in ('OPEN', 'CLOSED', 'DECIDED') or (opened_at is not null and electors is not null)),
	check ((state in ('CLOSED', 'DECIDED')) = (closed_at is not null and turnout is not null and result is not null)),
	check (chosen_id is null or state in ('CLOSED', 'DECIDED')),
	check ((state = 'DECIDED') = (decided_at is not null and decision is not null)),
	check (state <> 'DECIDED' or result = 'TIE'),
	check ((state = 'CANCELLED') = (cancelled_at is not null and cancel_reason is not null))
);

create index voting_round_state on voting_round (state, closes_at desc);
create index voting_round_proposed_by on voting_round (proposed_by_id);
create index voting_round_confirmed_by on voting_round (confirmed_by_id);
create index voting_round_decided_by on voting_round (decided_by_id);
create index voting_round_cancelled_by on voting_round (cancelled_by_id);
create index voting_round_chosen on voting_round (chosen_id);

create table voting_option (
	round_id bigint not null references voting_round (id) on delete cascade,
	number integer not null check (number between 1 and 12),
	proposal_id bigint not null references theme_proposal (id),
	-- How many members stood behind it when the round opened: the tie rule
	endorsements integer check (endorsements >= 0),
	primary key (round_id, number),
	unique (round_id, proposal_id)
);

create index voting_option_proposal on voting_option (proposal_id);

-- Who may vote, as it was when the round opened.
create table elector (
	round_id bigint not null references voting_round (id) on delete cascade,
	account_id bigint not null references account (id),
	primary key (round_id, account_id)
);

create index elector_account on elector (account_id);

-- Who has voted, and nothing about when or what. Once each: the primary key, and not the code, sees to that.
create table voted (
	round_id bigint not null,
	account_id bigint not null,
	primary key (round_id, account_id),
	foreign key (round_id, account_id) references elector (round_id, account_id) on delete cascade
);

create index voted_account on voted (account_id, round_id);

-- The ballots of secret rounds: no voter, no moment, no number that counts up. The receipt is known to the voter alone.
create table secret_ballot (
	id uuid primary key,
	round_id bigint not null references voting_round (id) on delete cascade,
	receipt_hash bytea not null unique check (length(receipt_hash) = 32),
	choice text not null check (choice ~ '^[A-L]((, | > | = )[A-L])*$')
);

create index secret_ballot_round on secret_ballot (round_id);

-- The ballots of open rounds, with who cast them.
create table open_ballot (
	round_id bigint not null,
	account_id bigint not null,
	choice text not null check (choice ~ '^[A-L]((, | > | = )[A-L])*$'),
	primary key (round_id, account_id),
	foreign key (round_id, account_id) references voted (round_id, account_id) on delete cascade
);
