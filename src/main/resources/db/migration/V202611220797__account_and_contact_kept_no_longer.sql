-- What a machine doubts and nobody looked at, and who was invited and never came.
insert into retention_period (name, months, days, position) values
	('contact.retention.suspects', 0, 30, 15),
	('account.retention.invitations', 12, 0, 25);

-- The last time that somebody was told of their account.
alter table account add column invited_at timestamptz check (invited_at is null or state <> 'DELETED');
update account set invited_at = created_at where state = 'INVITED';
