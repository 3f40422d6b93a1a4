-- To whom a theme was brought, with what request, and what came of it.
create table agenda_setting (
	id bigint generated always as identity primary key,
	version integer not null,
	theme_id bigint not null references theme (id),
	form_key uuid not null,
	addressee text not null check (addressee in ('GOVERNMENT', 'MEDIA', 'ORGANISATION')),
	name text not null check (length(name) between 1 and 120),
	request text not null check (length(request) between 1 and 1000),
	brought_on date not null,
	result text check (length(result) between 1 and 2000),
	made_by_id bigint not null references account (id),
	changed_at timestamptz not null,
	unique (theme_id, form_key)
);

create index agenda_setting_theme on agenda_setting (theme_id, brought_on);
create index agenda_setting_made_by on agenda_setting (made_by_id);
