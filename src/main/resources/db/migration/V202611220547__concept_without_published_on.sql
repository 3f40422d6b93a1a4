-- Read nowhere: the source says in words when it appeared.
alter table concept drop column published_on;
