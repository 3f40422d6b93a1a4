-- People. Of a deleted account only the row stays: contributions point at it.
create table account (
	id bigint generated always as identity primary key,
	version integer not null,
	public_id uuid not null unique,
	email text check (length(email) <= 254 and email = btrim(email)),
	name text check (length(name) between 1 and 80),
	language text not null check (language in ('nl', 'en')),
	state text not null check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED', 'DELETED')),
	created_at timestamptz not null,
	signed_in_at timestamptz,
	check (case when state = 'DELETED' then email is null and name is null and signed_in_at is null
		else email is not null and name is not null end)
);

-- One account for an address, however it is typed.
create unique index account_email on account (lower(email));

create table account_role (
	account_id bigint not null references account (id) on delete cascade,
	role text not null check (role in ('MEMBER', 'CORE_GROUP', 'EDITOR', 'STAFF', 'ADMIN')),
	primary key (account_id, role)
);

-- One time that somebody asked to come in. Without an account when the address is unknown: the portal does
-- the same work for both, and does not keep an address that it does not know.
create table sign_in (
	id uuid primary key,
	account_id bigint references account (id) on delete cascade,
	return_to text check (length(return_to) <= 2000),
	created_at timestamptz not null,
	expires_at timestamptz not null,
	-- SHA-256; set when the mail is written
	token_hash bytea unique check (length(token_hash) = 32),
	code_hash bytea check (length(code_hash) = 32),
	wrong_codes smallint not null default 0 check (wrong_codes between 0 and 5),
	used_at timestamptz
);

create index sign_in_account on sign_in (account_id);
create index sign_in_expires on sign_in (expires_at);

-- Spring Session's own tables, as its JDBC module wants them.
create table spring_session (
	primary_id char(36) primary key,
	session_id char(36) not null unique,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval integer not null,
	expiry_time bigint not null,
	principal_name varchar(100)
);

create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	primary key (session_primary_id, attribute_name)
);

-- Who did what and when. Only ever added to.
create table audit_line (
	id bigint generated always as identity primary key,
	at timestamptz not null,
	actor_id bigint references account (id),
	act text not null,
	subject text not null,
	detail text not null
);

create index audit_line_subject on audit_line (subject, id);
create index audit_line_actor on audit_line (actor_id);
