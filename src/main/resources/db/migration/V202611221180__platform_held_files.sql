-- Files that are handed out by the page they belong to, if at all, and not by everybody who knows their number.
alter table stored_file add column aside boolean not null default false;

-- What somebody chose in a form that was not right yet: kept for them until they send it again, or a day.
create table held_file (
	key uuid primary key,
	owner_id bigint not null,
	name text not null check (length(name) between 1 and 200),
	bytes bytea not null check (length(bytes) <= 10485760),
	held_at timestamptz not null
);

create index held_file_held_at on held_file (held_at);
