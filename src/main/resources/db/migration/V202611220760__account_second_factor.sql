-- The key that somebody shares with an app that shows codes. The first byte tells whether the rest is encrypted.
create table totp (
	account_id bigint primary key references account (id) on delete cascade,
	secret bytea not null check (length(secret) between 21 and 200),
	-- The number of the last half minute of which a code was used (RFC 6238): it and earlier ones are worth nothing
	last_step bigint not null,
	since timestamptz not null
);

-- SHA-256 of 80 random bits each. A code that was used is gone.
create table recovery_code (
	account_id bigint not null references account (id) on delete cascade,
	hash bytea not null check (length(hash) = 32),
	primary key (account_id, hash)
);

-- How often somebody tried to show a second factor since a moment.
create table factor_tries (
	account_id bigint primary key references account (id) on delete cascade,
	since timestamptz not null,
	tries integer not null
);

-- Spring Security's own tables for passkeys, as its JDBC classes want them. "name" is the number of the account;
-- the database makes a reference of it.
create table user_entities (
	id varchar(1000) primary key,
	name varchar(100) not null,
	display_name varchar(200),
	account_id bigint not null unique generated always as (cast(name as bigint)) stored
		references account (id) on delete cascade
);

create table user_credentials (
	credential_id varchar(1000) primary key,
	user_entity_user_id varchar(1000) not null references user_entities (id) on delete cascade,
	public_key bytea not null,
	signature_count bigint,
	uv_initialized boolean,
	backup_eligible boolean not null,
	authenticator_transports varchar(1000),
	public_key_credential_type varchar(100),
	backup_state boolean not null,
	attestation_object bytea,
	attestation_client_data_json bytea,
	created timestamptz,
	last_used timestamptz,
	label varchar(1000) not null check (length(label) between 1 and 80)
);

create index user_credentials_user on user_credentials (user_entity_user_id);
