-- Who comes, who waits, and who came after all. A party of several people is one row.
create table registration (
	id bigint generated always as identity primary key,
	-- The number of the form that it came by: the same form sent twice is one registration
	form_key uuid not null unique,
	-- Stands in the QR code: it finds the line at the door and opens nothing else
	door_key uuid not null unique,
	gathering_id bigint not null references gathering (id),
	-- Counts up within the gathering: the order of the waiting list
	number integer not null check (number > 0),
	account_id bigint references account (id),
	source text not null check (source in ('SELF', 'PHONE', 'INVITATION', 'DOOR')),
	state text not null check (state in ('SEATED', 'WAITING', 'OFFERED', 'LAPSED', 'CANCELLED', 'WALK_IN')),
	language text not null check (language in ('nl', 'en')),
	name text check (length(name) between 1 and 80),
	email text check (length(email) between 3 and 254),
	phone text check (length(phone) between 6 and 30),
	people integer not null check (people between 1 and 50),
	needs text check (length(needs) between 1 and 1000),
	answer text check (length(answer) between 1 and 500),
	registered_at timestamptz not null,
	state_since timestamptz not null,
	offered_until timestamptz,
	arrived integer check (arrived between 0 and 50),
	arrived_at timestamptz,
	removed_at timestamptz,
	unique (gathering_id, number),
	check ((state = 'OFFERED') = (offered_until is not null)),
	check ((arrived is null) = (arrived_at is null)),
	check (removed_at is not null or name is not null),
	check (removed_at is null or (name is null and email is null and phone is null and needs is null and answer is null
		and account_id is null))
);

create index registration_waiting on registration (gathering_id, number) where state = 'WAITING';
create index registration_account on registration (account_id, registered_at desc);
create index registration_email on registration (lower(email));

-- What opens a registration. The person has it by mail, the database knows the SHA-256 alone.
create table registration_key (
	hash bytea primary key check (length(hash) = 32),
	registration_id bigint not null references registration (id) on delete cascade,
	made_at timestamptz not null
);

create index registration_key_registration on registration_key (registration_id);

-- Which letters have been written, each once: the primary key, and not the code, sees to that.
create table registration_letter (
	registration_id bigint not null references registration (id) on delete cascade,
	kind text not null check (kind in ('CONFIRMATION', 'CHANGE', 'OFFER', 'LAPSE', 'GATHERING_CHANGE', 'REMINDER', 'NEEDS_REMINDER',
		'CANCELLATION', 'FAREWELL', 'THANKS')),
	occasion text not null check (length(occasion) <= 40),
	mail_id uuid not null,
	written_at timestamptz not null,
	primary key (registration_id, kind, occasion)
);

-- The address of somebody's own calendar, which they can renew.
create table calendar_key (
	account_id bigint primary key references account (id),
	hash bytea not null unique check (length(hash) = 32),
	made_at timestamptz not null
);

insert into retention_period (name, months, days, position) values
	('agenda.retention.needs', 0, 1, 50),
	('agenda.retention.registrations', 12, 0, 51);
