-- What the Trendbureau took up: a proposal that was chosen, once. It goes on a step at a time and never back.
create table theme (
	id bigint generated always as identity primary key,
	version integer not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
	title text not null check (length(title) between 1 and 120),
	state text not null check (state in ('EXPLORING', 'DEEPENING', 'PUBLISHED', 'CLOSED')),
	proposal_id bigint not null unique references theme_proposal (id),
	-- Null for what was chosen before there were rounds
	round_id bigint unique references voting_round (id),
	fictitious boolean not null,
	exploring_at timestamptz not null,
	deepening_at timestamptz,
	published_at timestamptz,
	closed_at timestamptz,
	check ((state <> 'EXPLORING') = (deepening_at is not null)),
	check ((state in ('PUBLISHED', 'CLOSED')) = (published_at is not null)),
	check ((state = 'CLOSED') = (closed_at is not null))
);

create index theme_state on theme (state, exploring_at desc);

create function theme_goes_on() returns trigger language plpgsql as '
	begin
		if tg_op = ''INSERT'' then
			if new.state <> ''EXPLORING'' then
				raise exception ''a theme begins with exploring'' using errcode = ''check_violation'';
			end if;
		elsif (old.state, new.state) not in ((''EXPLORING'', ''DEEPENING''), (''DEEPENING'', ''PUBLISHED''),
				(''PUBLISHED'', ''CLOSED'')) and old.state <> new.state
				or (old.slug, old.proposal_id, old.round_id, old.exploring_at)
					is distinct from (new.slug, new.proposal_id, new.round_id, new.exploring_at) then
			raise exception ''theme % cannot go from % to %'', old.id, old.state, new.state using errcode = ''check_violation'';
		end if;
		return new;
	end';

create trigger theme_goes_on before insert or update on theme for each row execute function theme_goes_on();

-- The steps that a theme took, each once.
create table theme_step (
	id bigint generated always as identity primary key,
	theme_id bigint not null references theme (id) on delete cascade,
	state text not null check (state in ('EXPLORING', 'DEEPENING', 'PUBLISHED', 'CLOSED')),
	at timestamptz not null,
	-- Null for the first, which a voting round takes
	actor_id bigint references account (id),
	line text check (length(line) between 1 and 1000),
	-- When those who follow the theme were written to
	told_at timestamptz,
	unique (theme_id, state),
	check (state = 'EXPLORING' or (actor_id is not null and line is not null))
);

create index theme_step_actor on theme_step (actor_id);

-- Who wants to hear of a theme: somebody with an account, or an address whose owner has said so. The key stands in mail alone.
create table theme_follower (
	id bigint generated always as identity primary key,
	theme_id bigint not null references theme (id) on delete cascade,
	account_id bigint references account (id),
	email text check (length(email) between 3 and 254),
	language text not null check (language in ('nl', 'en')),
	key uuid not null unique,
	asked_at timestamptz not null,
	confirmed_at timestamptz,
	unique (theme_id, account_id),
	check ((account_id is null) <> (email is null)),
	check (account_id is null or confirmed_at is not null)
);

create unique index theme_follower_email on theme_follower (theme_id, lower(email));
create index theme_follower_address on theme_follower (lower(email));
create index theme_follower_account on theme_follower (account_id);

insert into retention_period (name, months, days, position) values ('trendbureau.retention.followers', 0, 7, 40);

-- What was chosen before there were themes.
insert into theme (version, slug, title, state, proposal_id, round_id, fictitious, exploring_at)
select 0, p.slug, p.title, 'EXPLORING', p.id, (select max(r.id) from voting_round r where r.chosen_id = p.id), p.fictitious,
	coalesce((select max(s.at) from proposal_step s where s.proposal_id = p.id and s.kind = 'CHOSEN'), p.changed_at)
from theme_proposal p where p.state = 'CHOSEN' order by p.id;

insert into theme_step (theme_id, state, at, told_at) select id, state, exploring_at, exploring_at from theme order by id;
