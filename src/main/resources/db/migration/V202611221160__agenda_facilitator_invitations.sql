-- Who was asked to run a gathering as well, by the address at which they were asked.
create table facilitator_invitation (
	id bigint generated always as identity primary key,
	gathering_id bigint not null references gathering (id) on delete cascade,
	email text not null check (length(email) between 3 and 254),
	-- Who hands it over, and does not run it any more once the other has said yes
	instead_of_id bigint references account (id),
	invited_at timestamptz not null
);

create unique index facilitator_invitation_once on facilitator_invitation (gathering_id, lower(email));
create index facilitator_invitation_email on facilitator_invitation (lower(email));
create index facilitator_invitation_instead_of on facilitator_invitation (instead_of_id);

insert into retention_period (name, months, days, position) values ('agenda.retention.invitations', 2, 0, 52);
