-- A link and a code that show that somebody reads another address, to which their account then moves.
alter table sign_in add new_email text check (length(new_email) <= 254 and new_email = btrim(new_email));
alter table sign_in add check (new_email is null or (account_id is not null and return_to is null));
