-- A day of the network about one theme. When and where it is, who runs it and who comes, is told by its gathering.
create table open_day (
	id bigint generated always as identity primary key,
	version integer not null,
	-- The number of the form that it came by: the same form sent twice is one day
	form_key uuid not null unique,
	gathering_id bigint not null unique references gathering (id),
	theme_id bigint not null references theme (id),
	state text not null check (state in ('DRAFT', 'REGISTERED', 'ASKED_BACK', 'CONFIRMED', 'WITHDRAWN')),
	-- What the day should bring
	aim text not null check (length(aim) between 1 and 2000),
	-- How many people whoever registered it thinks will come
	expected integer not null check (expected between 1 and 5000),
	-- What staff want to know before they confirm it, and what they are answered
	question text check (length(question) between 1 and 1000),
	answer text check (length(answer) between 1 and 1000),
	-- Why there is no day after all
	reason text check (length(reason) between 1 and 1000),
	copied_from_id bigint references open_day (id) on delete set null,
	made_by_id bigint not null references account (id),
	made_at timestamptz not null,
	changed_at timestamptz not null,
	registered_at timestamptz,
	decided_by_id bigint references account (id),
	decided_at timestamptz,
	-- Which of its moments was chosen
	confirmed_date integer,
	-- When those who follow the theme were written to
	told_at timestamptz,
	check (state = 'DRAFT' or registered_at is not null),
	check (state <> 'ASKED_BACK' or question is not null),
	check ((state in ('CONFIRMED', 'WITHDRAWN')) = (decided_at is not null and decided_by_id is not null)),
	check ((state = 'CONFIRMED') = (confirmed_date is not null)),
	check ((state = 'WITHDRAWN') = (reason is not null))
);

create index open_day_theme on open_day (theme_id);
create index open_day_state on open_day (state, registered_at);
create index open_day_copied_from on open_day (copied_from_id);
create index open_day_made_by on open_day (made_by_id);
create index open_day_decided_by on open_day (decided_by_id);

-- The moments that would do, the best first. Staff confirm one of them.
create table open_day_date (
	open_day_id bigint not null references open_day (id) on delete cascade,
	position integer not null check (position between 0 and 2),
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	primary key (open_day_id, position),
	unique (open_day_id, starts_at) deferrable initially deferred,
	check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
);

alter table open_day add foreign key (id, confirmed_date) references open_day_date (open_day_id, position)
	deferrable initially deferred;

create function open_day_goes_on() returns trigger language plpgsql as '
	begin
		if old.state <> new.state and (old.state in (''CONFIRMED'', ''WITHDRAWN'') or new.state = ''DRAFT'') then
			raise exception ''open day % cannot go from % to %'', old.id, old.state, new.state using errcode = ''check_violation'';
		end if;
		return new;
	end';

create trigger open_day_goes_on before update on open_day for each row execute function open_day_goes_on();

-- What everybody sees in the agenda has been confirmed, and what has been confirmed everybody sees
create function open_day_is_public() returns trigger language plpgsql as '
	declare
		told bigint := case when tg_table_name = ''gathering'' then (to_jsonb(new) ->> ''id'')::bigint
			else (to_jsonb(new) ->> ''gathering_id'')::bigint end;
	begin
		if exists (select from open_day d join gathering g on g.id = d.gathering_id
				where g.id = told and (d.state = ''CONFIRMED'') <> (g.state <> ''DRAFT'')) then
			raise exception ''gathering % is public without its open day, or the other way round'', told
				using errcode = ''check_violation'';
		end if;
		return null;
	end';

create constraint trigger open_day_is_public after insert or update of state on open_day
	deferrable initially deferred for each row execute function open_day_is_public();
create constraint trigger gathering_of_open_day after update of state on gathering
	deferrable initially deferred for each row execute function open_day_is_public();
