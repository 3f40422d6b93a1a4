-- Mail that only confuses once its time is over, such as a link that no longer works: it is not sent any more.
alter table mail add expires_at timestamptz;
alter table mail drop constraint mail_state_check;
alter table mail add check (state in ('WAITING', 'SENT', 'FAILING', 'GIVEN_UP', 'EXPIRED', 'CANCELLED'));
alter table mail drop constraint mail_check1;
alter table mail add check ((closed_at is not null) = (state in ('SENT', 'GIVEN_UP', 'EXPIRED', 'CANCELLED')));
