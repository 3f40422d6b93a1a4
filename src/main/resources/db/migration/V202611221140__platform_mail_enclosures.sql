-- What goes along with a letter: a calendar file, a picture that its text shows. It is kept as long as the mail is.
create table mail_enclosure (
	mail_id bigint not null references mail (id) on delete cascade,
	position integer not null check (position between 0 and 9),
	name text not null check (name ~ '^[a-z0-9][a-z0-9.-]{0,60}$'),
	media_type text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+(; [a-z]+=[A-Za-z0-9-]+)*$'),
	content bytea not null check (length(content) between 1 and 200000),
	primary key (mail_id, position)
);
