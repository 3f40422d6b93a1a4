-- How long personal data is kept. The jobs that remove it and the page that tells of it read the same lines.
create table retention_period (
	-- A key of the messages that says what is kept
	name text primary key,
	months integer not null check (months >= 0),
	days integer not null check (days >= 0),
	position smallint not null unique,
	check (months + days > 0)
);

insert into retention_period (name, months, days, position) values
	('contact.retention.requests', 12, 0, 10),
	('contact.retention.drafts', 0, 1, 20),
	('mail.retention', 0, 30, 30);
