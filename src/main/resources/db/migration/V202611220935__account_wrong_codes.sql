-- How many wrong codes from a mail were tried for somebody since a moment, whatever mail they were of.
create table wrong_code (
	account_id bigint primary key references account (id) on delete cascade,
	since timestamptz not null,
	codes int not null
);
