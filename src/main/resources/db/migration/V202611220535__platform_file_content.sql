-- The bytes stand apart from what is known about them: a page that lists files reads none.
create table stored_file_content (
	file_id bigint primary key references stored_file on delete cascade,
	bytes bytea not null
);

insert into stored_file_content (file_id, bytes) select id, content from stored_file;

alter table stored_file
	drop column content,
	drop constraint stored_file_sha256_check,
	add constraint stored_file_sha256_is_hexadecimal check (sha256 ~ '^[0-9a-f]{64}$'),
	drop constraint stored_file_check,
	-- An empty text is no alternative, and "IMAGE/PNG" is an image too.
	add constraint stored_file_image_has_text_alternative
		check (media_type not ilike 'image/%' or coalesce(trim(text_alternative), '') <> '');
