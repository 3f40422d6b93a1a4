-- Lists in the order in which they are shown: a page of them reads a page, however many there are.
create index account_by_name on account (lower(name), id);
create index contact_request_done on contact_request (closed_at desc, id desc) where state in ('DONE', 'REFUSED');
create index contact_request_received on contact_request (received_at);
