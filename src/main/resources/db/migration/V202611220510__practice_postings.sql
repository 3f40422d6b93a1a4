-- Which examples have a word, so that a search reads a few rows a word and not a row an example.
-- See docs/decisions/0004-dutch-search-in-the-database.md.

-- Examples go by blocks of 16,384 numbers. Within a byte the lowest number is the lowest bit, as java.util.BitSet has it;
-- PostgreSQL counts from the highest, hence "# 7" (exclusive or). A row with few examples is compressed to some fifty bytes.
create table practice_posting (
	lexeme text not null,
	-- A title, B topics, C summary, D the rest: the weights of search_vector
	part text not null check (part in ('A', 'B', 'C', 'D')),
	block integer not null,
	examples bit(16384) not null,
	primary key (lexeme, part, block)
);

create function practice_post() returns trigger language plpgsql as $$
begin
	-- One at a time: all texts share common words, and whoever waits for each other's words in another order would deadlock.
	lock table practice_posting in share row exclusive mode;
	if tg_op <> 'INSERT' then
		update practice_posting as posting set examples = posting.examples & ~ gone.examples
		from (
			select lexeme, part, example_id >> 14 as block,
				bit_or(set_bit(0::bit(16384), (example_id & 16383)::integer # 7, 1)) as examples
			from old_words, unnest(words) as word (lexeme, positions, weights), unnest(weights) as part
			group by lexeme, part, block) as gone
		where posting.lexeme = gone.lexeme and posting.part = gone.part and posting.block = gone.block;
	end if;
	if tg_op <> 'DELETE' then
		insert into practice_posting as posting (lexeme, part, block, examples)
		select lexeme, part, example_id >> 14 as block,
			bit_or(set_bit(0::bit(16384), (example_id & 16383)::integer # 7, 1))
		from new_words, unnest(words) as word (lexeme, positions, weights), unnest(weights) as part
		group by lexeme, part, block
		on conflict (lexeme, part, block) do update set examples = posting.examples | excluded.examples;
	end if;
	return null;
end $$;

create trigger practice_post_inserted after insert on practice_search
	referencing new table as new_words for each statement execute function practice_post();
create trigger practice_post_updated after update on practice_search
	referencing old table as old_words new table as new_words for each statement execute function practice_post();
create trigger practice_post_deleted after delete on practice_search
	referencing old table as old_words for each statement execute function practice_post();

drop index practice_search_words;
alter table practice_search drop column head;

-- Posts the examples that are there.
update practice_search set words = words;
