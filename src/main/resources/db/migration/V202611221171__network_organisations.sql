-- Who is no house of the network, but has to do with what houses do.
create table organisation (
	id bigint generated always as identity primary key,
	version integer not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name text not null check (length(name) between 1 and 120),
	kind text not null check (kind in ('SUPPORT', 'RESEARCH', 'WELFARE', 'CARE', 'HOUSING_CORPORATION', 'MUNICIPALITY', 'BUSINESS',
		'MEDIA')),
	place_id bigint references place (id),
	email text check (length(email) between 3 and 254),
	fictitious boolean not null default false
);

create index organisation_place on organisation (place_id);

create table organisation_topic (
	organisation_id bigint not null references organisation (id) on delete cascade,
	topic_id bigint not null references topic (id),
	primary key (organisation_id, topic_id)
);

create index organisation_topic_topic on organisation_topic (topic_id);
