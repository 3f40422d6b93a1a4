-- What happens in the course of a gathering. Counted from its beginning, so that a day that moves takes it along.
create table programme_item (
	id bigint generated always as identity primary key,
	version integer not null,
	gathering_id bigint not null references gathering (id) on delete cascade,
	kind text not null check (kind in ('STORY', 'EXPERT', 'WORK_TABLE', 'BREAK', 'HARVEST')),
	title text not null check (length(title) between 1 and 120),
	who text check (length(who) between 1 and 200),
	link text check (link ~ '^/praktijkvoorbeelden/[a-z0-9]+(-[a-z0-9]+)*$' and length(link) <= 200),
	-- By the clock on the wall, in minutes
	starts_after integer not null check (starts_after between -50000 and 50000),
	minutes integer not null check (minutes between 1 and 1440),
	position integer not null check (position >= 0)
);

create index programme_item_gathering on programme_item (gathering_id, starts_after, position);
