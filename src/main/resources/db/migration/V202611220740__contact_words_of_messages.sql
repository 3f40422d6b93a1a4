-- What staff search in, and by which similar requests are found. Gone with the message.
alter table contact_request
	add column words tsvector not null generated always as (dutch_tsvector(coalesce(message, ''))) stored;

create index contact_request_words on contact_request using gin (words);
