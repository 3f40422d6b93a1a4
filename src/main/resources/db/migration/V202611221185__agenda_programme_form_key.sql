-- Of the form that added it: sent twice it adds one item.
alter table programme_item add column form_key uuid not null default gen_random_uuid() unique;
alter table programme_item alter column form_key drop default;
