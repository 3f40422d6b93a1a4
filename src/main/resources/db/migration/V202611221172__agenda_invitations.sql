-- Whoever runs a gathering asks somebody to come. The answer takes seats by way of a registration.
create table gathering_invitation (
	id bigint generated always as identity primary key,
	-- By which the address behind it can say that it wants no invitations at all
	stop_key uuid not null unique,
	-- Of the registration that a "yes" makes: said twice it is one
	form_key uuid not null,
	gathering_id bigint not null references gathering (id),
	organisation_id bigint references organisation (id),
	state text not null check (state in ('OPEN', 'COMING', 'DECLINED', 'PASSED_ON', 'WITHDRAWN')),
	language text not null check (language in ('nl', 'en')),
	name text check (length(name) between 1 and 120),
	email text check (length(email) between 3 and 254),
	message text check (length(message) between 1 and 3000),
	answer_by date not null,
	remind_days integer not null check (remind_days between 0 and 30),
	people integer check (people between 1 and 50),
	registration_id bigint references registration (id),
	passed_on_from_id bigint references gathering_invitation (id),
	invited_by_id bigint not null references account (id),
	invited_at timestamptz not null,
	answered_at timestamptz,
	removed_at timestamptz,
	check ((state = 'COMING') = (people is not null)),
	check (removed_at is not null or (name is not null and email is not null and message is not null)),
	check (removed_at is null or (name is null and email is null and message is null))
);

-- Nobody is asked twice for the same day
create unique index gathering_invitation_once on gathering_invitation (gathering_id, lower(email))
	where state in ('OPEN', 'COMING', 'DECLINED');
create index gathering_invitation_gathering on gathering_invitation (gathering_id, invited_at);
create index gathering_invitation_organisation on gathering_invitation (organisation_id);
create index gathering_invitation_registration on gathering_invitation (registration_id);
create index gathering_invitation_passed_on_from on gathering_invitation (passed_on_from_id);
create index gathering_invitation_invited_by on gathering_invitation (invited_by_id, invited_at);
create index gathering_invitation_email on gathering_invitation (lower(email));

-- What opens an invitation. The invited have it by mail, the database knows the SHA-256 alone.
create table gathering_invitation_key (
	hash bytea primary key check (length(hash) = 32),
	invitation_id bigint not null references gathering_invitation (id) on delete cascade,
	made_at timestamptz not null
);

create index gathering_invitation_key_invitation on gathering_invitation_key (invitation_id);

-- Which letters have been written, each once: the primary key, and not the code, sees to that.
create table gathering_invitation_letter (
	invitation_id bigint not null references gathering_invitation (id) on delete cascade,
	kind text not null check (kind in ('INVITATION', 'REMINDER', 'WITHDRAWAL', 'MOVED', 'CALLED_OFF')),
	occasion text not null check (length(occasion) <= 40),
	mail_id uuid not null,
	written_at timestamptz not null,
	primary key (invitation_id, kind, occasion)
);

-- Addresses that want no invitations. Nobody can read here whose they are.
create table invitation_refusal (
	hash bytea primary key check (length(hash) = 32),
	refused_at timestamptz not null
);

insert into retention_period (name, months, days, position) values ('agenda.invite.retention', 12, 0, 56);
