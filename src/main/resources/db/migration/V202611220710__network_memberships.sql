-- As what somebody belongs to the network. Gone with the account.
create table membership (
	id bigint generated always as identity primary key,
	account_id bigint not null references account (id),
	kind text not null check (kind in ('HOUSE', 'EXPERT', 'ORGANISATION')),
	house_id bigint references house (id),
	name text check (length(name) between 1 and 120),
	place text check (length(place) between 1 and 120),
	since timestamptz not null
);

create index membership_account on membership (account_id);
create index membership_house on membership (house_id);

create table membership_topic (
	membership_id bigint not null references membership (id) on delete cascade,
	topic_id bigint not null references topic (id),
	primary key (membership_id, topic_id)
);

create index membership_topic_topic on membership_topic (topic_id);
