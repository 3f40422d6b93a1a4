-- Made up, to try the desk with: staff see that nobody is behind it.
alter table contact_request add column fictitious boolean not null default false;
