-- Two who change the same series are told of each other.
alter table series add column version integer not null default 0;
