-- To which colleague something was handed: by their account, so that a name goes when its person does.
alter table contact_line add column colleague_id bigint references account (id);
update contact_line l set colleague_id = (select a.id from account a where a.name = l.recipient order by a.id limit 1)
where l.kind = 'HANDED_OVER';
update contact_line set recipient = null where kind = 'HANDED_OVER';
alter table contact_line add check (colleague_id is null or kind = 'HANDED_OVER'),
	add check (recipient is null or kind = 'FORWARDED');
create index contact_line_colleague on contact_line (colleague_id);

-- What opens the form to reply with belongs to the question: a second one leaves the link of the first as it is.
alter table contact_line add column reply_token_hash bytea unique check (length(reply_token_hash) = 32),
	add check (reply_token_hash is null or kind = 'ASKED_BACK');
update contact_line l set reply_token_hash = r.reply_token_hash
from contact_request r
where r.id = l.request_id
	and l.id = (select max(q.id) from contact_line q where q.request_id = r.id and q.kind = 'ASKED_BACK');
alter table contact_request drop column reply_token_hash;
alter table contact_request add check (
	case when removed_at is null then name is not null and email is not null and message is not null
		else coalesce(name, email, phone, organisation, place, message) is null and account_id is null
			and closed_at is not null end);

-- Who had it is gone, and it is nobody's again.
alter table contact_line drop constraint contact_line_kind_check;
alter table contact_line add constraint contact_line_kind_check check (kind in ('RECEIVED', 'TAKEN', 'HANDED_OVER',
	'NOTE', 'ASKED_BACK', 'REPLY_RECEIVED', 'ANSWERED', 'FORWARDED', 'ACCEPTED', 'REFUSED', 'CLOSED', 'MARKED_SPAM',
	'NOT_SPAM', 'REOPENED', 'TAKEN_BACK', 'PUT_BACK'));
