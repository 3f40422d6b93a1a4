-- Letting somebody in again by the same request corrects the first time, and nobody is the same thing twice.
alter table membership add column request_id bigint unique references contact_request (id);
delete from membership later using membership first
where first.id < later.id and first.account_id = later.account_id and first.kind = later.kind
	and first.house_id is not distinct from later.house_id and first.name is not distinct from later.name;
alter table membership add constraint membership_once unique nulls not distinct (account_id, kind, house_id, name);
drop index membership_account;
