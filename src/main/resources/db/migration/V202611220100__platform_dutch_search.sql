-- Dutch full text search. What is one word, and which words are the same word, is decided here and nowhere else.
-- See docs/decisions/0004-dutch-search-in-the-database.md.
--
-- The functions have SQL-standard bodies: these are bound to the objects they name when they are created, so a generated
-- column or an index that uses them also survives a restore, which runs with an empty search path. Their parameters have
-- names because Flyway takes a dollar sign for the beginning of a quotation.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Snowball's Dutch stemmer without its list of stop words: who searches for "zelf doen" finds it.
create text search dictionary dutch_stem_all (template = snowball, language = dutch);

-- A text in lower case and without accents.
create function dutch_plain(written text) returns text
	language sql immutable strict parallel safe
	return lower(unaccent('unaccent', normalize(written)));

-- One word of such a text as it stands in the vocabulary: "thema's" is thema, "e-mail" is email.
create function dutch_bare(plain text) returns text
	language sql immutable strict parallel safe
	return left(regexp_replace(regexp_replace(plain, '''s$', ''), '[^a-z0-9]+', '', 'g'), 60);

-- One word as somebody wrote it: "Café" is cafe. Empty when nothing of it is a Latin letter or a digit.
create function dutch_word(written text) returns text
	language sql immutable strict parallel safe
	return dutch_bare(dutch_plain(written));

create function dutch_is_stop_word(word text) returns boolean
	language sql immutable strict parallel safe
	return ts_lexize('pg_catalog.dutch_stem', word) = '{}';

-- Takes from a word the plurals and diminutives that Snowball leaves on it.
create function dutch_regular(word text) returns text
	language sql immutable strict parallel safe
	return regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
		regexp_replace(word,
		'^uren$', 'uur'),
		'(kind|lied)eren$', '\1'),
		'(?<!be)steden$', 'stad'),
		'(?<!ge|ver|over)leden$', 'lid'),
		-- grenzen, mensen, klassen: Snowball does take the s from "grens" and "mens"
		'([a-z]{2}[^aeiouyj])[sz]en$', '\1'),
		-- havens, tafeltje; organisaties, ideeën, bureaus
		'([aeiouy].*e[lmnr])(?:s|tjes?)$|(ie|ee|eau)(?:s|en)$', '\1\2'),
		-- bloempje; wandelingetje
		'(m)pjes?$|(ing)etjes?$', '\1\2'),
		-- huisje; feestje
		'([^aeiouyt]|[^aeiouy]t)jes?$', '\1');

-- What all forms of a word have in common. Made of dutch_word; this is what stands in a tsvector and in a tsquery. It is one
-- expression of nested calls because PostgreSQL inlines that: four times as fast as a query in here.
create function dutch_lexeme(word text) returns text
	language sql immutable strict parallel safe
	return case
		-- a stop word keeps away from the stems: "mens" (men) must not find every "men"
		when dutch_is_stop_word(word) then '_' || word
		-- v and f are the same letter here, and so are z and s: huis and huizen, brief and brieven, and within "huizenblok".
		-- Snowball leaves "gezinn" of "gezinnen". At the very end "es" goes: cafés is like café, and adressen like adres.
		else translate(regexp_replace(regexp_replace((ts_lexize('dutch_stem_all', dutch_regular(word)))[1],
			'([b-df-hj-np-tv-xz])\1$', '\1'),
			'([a-z]{2}[^aeiou])es$', '\1'), 'vz', 'fs')
		end;

-- The words of a text with their places. A word with a hyphen is there in one piece as well as in parts, at one place.
create function dutch_words(written text) returns table (word text, place integer)
	language sql immutable strict parallel safe
begin atomic
	select part.word, least(hit.place, 16383)::integer
	-- a tsvector holds at most a megabyte: beyond 400,000 characters a text is not searched
	from regexp_matches(dutch_plain(left(written, 400000)), '[a-z0-9]+(?:[''-][a-z0-9]+)*', 'g') with ordinality as hit (found, place)
	cross join lateral (
		select dutch_bare(found[1]) as word
		union
		select dutch_bare(piece) from regexp_split_to_table(found[1], '-') as piece where found[1] like '%-%') as part
	where part.word <> '';
end;

create function dutch_tsvector(written text) returns tsvector
	language sql immutable strict parallel safe
begin atomic
	select coalesce(string_agg(dutch_lexeme(word) || ':' || places, ' '), '')::tsvector
	from (select word, string_agg(place::text, ',') as places from dutch_words(written) group by word) as found;
end;

-- How heavily the parts of a page weigh in a search: title > topics > summary > everything else.
create function search_vector(title text, topics text, summary text, rest text) returns tsvector
	language sql immutable parallel safe
	return setweight(dutch_tsvector(coalesce(title, '')), 'A') || setweight(dutch_tsvector(coalesce(topics, '')), 'B')
		|| setweight(dutch_tsvector(coalesce(summary, '')), 'C') || setweight(dutch_tsvector(coalesce(rest, '')), 'D');

-- The words that stand in searchable texts: for parts of compounds, suggestions and the marking of hits.
create table search_word (
	word text primary key check (word ~ '^[a-z]{3,40}$'),
	lexeme text not null generated always as (dutch_lexeme(word)) stored
);
create index search_word_lexeme on search_word (lexeme);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops, lexeme gin_trgm_ops);

-- Sorted, so that two transactions that learn the same new words wait for each other instead of deadlocking.
create function search_learn(written text) returns void
	language sql strict
begin atomic
	insert into search_word (word)
	select distinct word from dutch_words(written) where word ~ '^[a-z]{3,40}$' order by word
	on conflict do nothing;
end;

-- A name for comparing: "'s-Gravenhage" is gravenhage, "Den Haag" is denhaag, "De Lutte" is lutte.
create function name_fold(written text) returns text
	language sql immutable strict parallel safe
	return regexp_replace(regexp_replace(trim(dutch_plain(written)), '^(?:''s[- ]|''t |de |het )\s*', ''), '[^a-z0-9]+', '', 'g');
