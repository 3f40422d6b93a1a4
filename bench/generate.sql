-- Fills the database up to :examples examples and :houses houses. Everything is drawn by hash from the number of the
-- row, so each run makes the same. Run by bench/scale; the application must be restarted afterwards.

\set ON_ERROR_STOP 1
set client_min_messages = warning;
set maintenance_work_mem = '256MB';
set work_mem = '64MB';
begin;

-- The pick-th of the draws of a row: 0 <= pick < choices
create function pg_temp.pick(item bigint, draw int, choices int) returns int language sql immutable
	return ((hashint8extended(item, draw) & 2147483647) % choices)::int;

-- Some 3,000 words: compounds of what a portal of village houses is about, their parts, and the topics
create temp table word as
with parts as (
	select string_to_array('buurt,dorps,wijk,straat,bewoners,huis,zorg,jeugd,ouderen,vrijwilligers,kinder,sport,speel,kook,eet,'
		|| 'koffie,muziek,toneel,film,taal,lees,repair,fiets,groen,natuur,water,energie,warmte,bouw,markt,winkel,geld,subsidie,'
		|| 'gemeente,welzijns,school,kerk,feest,zomer,winter,avond,ochtend,weekend,samen,burger,mantel,maaltijd,dag,nacht,lente,'
		|| 'verhalen,foto,krant,internet,computer,telefoon,vervoers,auto,bus,wandel', ',') as first,
		string_to_array('groep,kamer,plein,plek,plan,ploeg,raad,bank,kring,club,dienst,punt,centrum,zaal,keuken,werk,tafel,'
		|| 'middag,project,fonds,feest,markt,winkel,kracht,netwerk,coach,maatje,team,overleg,bijeenkomst,idee,droom,vraag,hulp,'
		|| 'route,kaart,brief,boek,bord,deur,muur,dak,vloer,raam,stoel,lamp,kast,schuur,hal,gang', ',') as second),
words as (
	select a || b as word, 1 as rarity from parts, unnest(first) a, unnest(second) b
	union select a, 0 from parts, unnest(first) a
	union select b, 0 from parts, unnest(second) b
	union select w, 0 from topic, regexp_split_to_table(lower(name), '[^a-z]+') w where length(w) > 3)
select row_number() over (order by min(rarity), hashtextextended(word, 7)) - 1 as nr, word from words group by word;
create unique index on word (nr);
analyze word;

-- 4,000 sentences of some 24 words, common words far oftener than rare ones, with their search vectors. "moestuin" stands
-- in 5 % of the examples that draw eight of them, "kruidentuin" and "speeltuin" each in 1 %.
create temp table sentence as
with small as (select string_to_array('de,het,een,van,en,in,op,met,voor,bij,die,ook,naar,om,aan,er,door,wordt,zijn,niet', ',') as words),
texts as (
	select s as nr, string_agg(case when k % 3 = 2 then small.words[1 + pg_temp.pick(s * 64 + k, 1, 20)] else (
			select word.word from word
			where nr = floor((select count(*) from word) * power(pg_temp.pick(s * 64 + k, 2, 1000000) / 1e6, 2.5))::int) end,
			' ' order by k)
		|| case when s % 160 = 0 then ' moestuin' when s % 800 = 1 then ' kruidentuin' when s % 800 = 2 then ' speeltuin' else '' end
		|| '.' as text
	from small, generate_series(0, 3999) s, generate_series(0, 23) k group by s)
select nr, upper(left(text, 1)) || substr(text, 2) as text, dutch_tsvector(text) as vector from texts;
create unique index on sentence (nr);
analyze sentence;

-- Names like Vadelino: the vocabulary of real texts keeps growing with them
create function pg_temp.name(item bigint) returns text language sql immutable
	return (select initcap(string_agg((string_to_array('va,de,li,no,ru,sta,mi,ko,be,ha,wer,tin,zo,ja,pe,lu,gra,fe,do,ri,'
		|| 'sel,mar,bo,ne,ti,ven,ka,lo,su,dra,he,wo,ni,pa,ter,vi,se,ro,ma,el', ','))[1 + pg_temp.pick(item, 100 + k, 40)], '' order by k))
		from generate_series(1, 4) k);

-- Houses
create temp table new_house on commit drop as
select n from generate_series((select count(*) + 1 from house), :houses) n;
insert into house (version, slug, name, kind, management_form, legal_form, place_id, fictitious)
select 0, 'proefhuis-' || n, 'Proefhuis ' || pg_temp.name(n),
	(array['NEIGHBOURHOOD_HOUSE', 'DISTRICT_HOUSE', 'VILLAGE_HOUSE', 'LIVING_ROOM', 'MEETING_CENTRE', 'MULTIPURPOSE', 'SERVICE_POINT'])
		[1 + pg_temp.pick(n, 1, 7)],
	(array['RESIDENTS', 'RESIDENTS_WITH_PROFESSIONAL', 'SHARED', 'TRANSITION'])[1 + pg_temp.pick(n, 2, 4)],
	(array['FOUNDATION', 'ASSOCIATION', 'COOPERATIVE', 'NON_PROFIT', 'INFORMAL'])[1 + pg_temp.pick(n, 3, 5)],
	1 + pg_temp.pick(n, 4, (select max(id)::int from place)), true
from new_house;
create temp table topic_nr on commit drop as select row_number() over (order by id) - 1 as nr, id, name from topic;
create temp table house_nr on commit drop as select row_number() over (order by id) - 1 as nr, id, name from house;
insert into house_topic (house_id, topic_id)
select distinct house.id, t.id from new_house n join house on house.slug = 'proefhuis-' || n.n
join generate_series(1, 3) k on k <= 1 + pg_temp.pick(n.n, 5, 3)
join topic_nr t on t.nr = pg_temp.pick(n.n, 10 + k, (select count(*)::int from topic));

-- Examples: eight sentences each, three to five steps
create temp table draft on commit drop as
select n, 'proef-' || n as slug, pg_temp.name(n + 1000000) as name,
	(select word from word where nr = pg_temp.pick(n, 1, 3000)) as subject, p.id as place_id, p.name as place,
	h.id as house_id, h.name as house,
	pg_temp.pick(n, 4, 5) > 0 as complete, 3 + pg_temp.pick(n, 5, 3) as steps,
	timestamptz '2026-11-01 12:00Z' - pg_temp.pick(n, 6, 90000000) * interval '1 second' as changed_at,
	array(select pg_temp.pick(n, 20 + k, 4000) from generate_series(1, 8) k) as sentences
from generate_series((select count(*) + 1 from practice_example), :examples) n
join place p on p.id = 1 + pg_temp.pick(n, 2, (select max(id)::int from place))
left join house_nr h on h.nr = pg_temp.pick(n, 3, (select count(*)::int from house)) and pg_temp.pick(n, 7, 10) < 6;
create unique index on draft (n);
analyze draft;

insert into practice_example (version, slug, title, summary, completeness, place_id, house_id, house_kind, management_form,
	period, participants, costs, obstacles, success_factors, fictitious, published_at, changed_at, checked_on)
select 0, d.slug, initcap(d.subject) || ' ' || d.name || ' in ' || d.place,
	'Hoe bewoners van ' || d.place || ' samen een ' || d.subject || ' begonnen'
		|| case when d.n % 2000 = 0 or d.n = 100 then ' bij de klokkenstoel' else '' end || '.',
	case when d.complete then 'COMPLETE' else 'GROWING' end, d.place_id, d.house_id,
	case when d.house_id is null then (array['VILLAGE_HOUSE', 'LIVING_ROOM', 'SERVICE_POINT'])[1 + pg_temp.pick(d.n, 8, 3)] end,
	case when d.house_id is null then 'RESIDENTS' end, '2019 tot 2023', s1.text, s2.text, s3.text, null, true,
	d.changed_at, d.changed_at, d.changed_at::date
from draft d
join sentence s1 on s1.nr = d.sentences[1]
join sentence s2 on s2.nr = d.sentences[2]
join sentence s3 on s3.nr = d.sentences[3];
create temp table made on commit drop as
select e.id, e.title, e.summary, d.* from draft d join practice_example e on e.slug = d.slug;
create unique index on made (n);
create unique index on made (id);
analyze made;

insert into practice_example_topic (example_id, topic_id)
select distinct m.id, t.id from made m join generate_series(1, 4) k on k <= 1 + pg_temp.pick(m.n, 9, 4)
join topic_nr t on t.nr = pg_temp.pick(m.n, 10 + k, (select count(*)::int from topic));

-- The last five sentences are the steps; with fewer steps the rest stands in the last one
insert into practice_step (example_id, position, title, body, happened_year, happened_month)
select m.id, least(k, m.steps) - 1, 'Stap ' || least(k, m.steps), string_agg(s.text, ' ' order by k), 2018 + least(k, m.steps), null
from made m cross join generate_series(1, 5) k join sentence s on s.nr = m.sentences[3 + k]
group by m.id, least(k, m.steps);

-- The search vectors, as PracticeIndex makes them. The vector of a text is that of its pieces one after the other, which
-- saves most of the work; it is checked below.
create temp table place_vector on commit drop as
select id, dutch_tsvector(name) as vector from place where id in (select place_id from made);
create temp table house_vector on commit drop as
select id, dutch_tsvector(name) as vector from house where id in (select house_id from made);
create temp table topic_vector on commit drop as select id, name, dutch_tsvector(name) as vector from topic;
create temp table subject_vector on commit drop as
select word, dutch_tsvector(word) as vector from word where word in (select subject from made);
create temp table head_vector on commit drop as
select m.id, setweight(s.vector || dutch_tsvector(m.name) || fixed.within || p.vector, 'A')
	|| setweight(t.v1 || t.v2 || t.v3 || t.v4, 'B')
	|| setweight(fixed.summary || p.vector || s.vector || case when m.summary like '%klokkenstoel%' then fixed.bell else '' end, 'C') as head,
	p.vector || coalesce(h.vector, '') as spot
from made m
join place_vector p on p.id = m.place_id
join subject_vector s on s.word = m.subject
left join house_vector h on h.id = m.house_id
cross join (select dutch_tsvector('in') as within, dutch_tsvector('Hoe bewoners van samen een begonnen') as summary,
	dutch_tsvector('bij de klokkenstoel') as bell offset 0) as fixed
cross join lateral (
	select coalesce(v[1], '') as v1, coalesce(v[2], '') as v2, coalesce(v[3], '') as v3, coalesce(v[4], '') as v4
	from (select array_agg(topic_vector.vector order by topic_vector.name) as v from practice_example_topic et
		join topic_vector on topic_vector.id = et.topic_id where et.example_id = m.id) as topics) as t;
create unique index on head_vector (id);
analyze head_vector, place_vector, house_vector, subject_vector;
create temp table story on commit drop as
select m.id, coalesce(m.place || '.' || coalesce(E'\n' || m.house || '.', '')) || E'\n' || steps.plain || E'\n' || v6.text || E'\n'
		|| v7.text || E'\n' || v8.text as plain,
	v1.vector || v2.vector || v3.vector || v4.vector || v5.vector || v6.vector || v7.vector || v8.vector as vector
from made m
join (select example_id, string_agg(title || E'.\n' || body, E'\n' order by position) as plain from practice_step
	group by example_id) as steps on steps.example_id = m.id
join sentence v1 on v1.nr = m.sentences[4]
join sentence v2 on v2.nr = m.sentences[5]
join sentence v3 on v3.nr = m.sentences[6]
join sentence v4 on v4.nr = m.sentences[7]
join sentence v5 on v5.nr = m.sentences[8]
join sentence v6 on v6.nr = m.sentences[1]
join sentence v7 on v7.nr = m.sentences[2]
join sentence v8 on v8.nr = m.sentences[3];

alter table practice_search disable trigger user;
insert into practice_search (example_id, words, plain)
select id, head || setweight(spot || vector || numbers, 'D'), plain
from head_vector join story using (id)
cross join (select dutch_tsvector('Stap 1 Stap 2 Stap 3') as numbers offset 0) as fixed;
alter table practice_search enable trigger user;

-- What the trigger would write, in a tenth of the time: of the sentences the words are known
insert into practice_posting as posting (lexeme, part, block, examples)
select lexeme, part, block, bit_or(examples) from (
	select lexeme, 'D' as part, block, examples
	from (select nr, id >> 14 as block, bit_or(set_bit(0::bit(16384), (id & 16383)::int # 7, 1)) as examples
		from made, unnest(sentences) as nr group by nr, block) as drawn
	join sentence using (nr), unnest(tsvector_to_array(vector)) as lexeme
	union all
	select lexeme, weight, id >> 14, bit_or(set_bit(0::bit(16384), (id & 16383)::int # 7, 1))
	from (select id, lexeme, weights from head_vector, unnest(head) as word (lexeme, positions, weights)
		union all select id, lexeme, '{D}' from head_vector, unnest(tsvector_to_array(spot)) as lexeme
		union all select id, lexeme, '{D}' from head_vector, unnest(tsvector_to_array(dutch_tsvector('Stap 1 Stap 2 Stap 3'))) as lexeme
		) as word, unnest(weights) as weight
	group by lexeme, weight, id >> 14) as piece
group by lexeme, part, block
on conflict (lexeme, part, block) do update set examples = posting.examples | excluded.examples;

-- The words themselves; the places of words play no part in any search of the portal. "4" and "5" are the numbers of steps.
do $$
begin
	if exists (
		select from made join practice_search on example_id = id join head_vector using (id)
		where n % greatest(1, (select max(n) / 200 from made)) = 0
			and array_remove(array_remove(tsvector_to_array(strip(words)), '4'), '5') is distinct from array_remove(array_remove(
				tsvector_to_array(strip(head || dutch_tsvector(plain))), '4'), '5')) then
		raise 'the search vectors differ from what PracticeIndex writes';
	end if;
	if exists (
		select from made join practice_search on example_id = made.id, unnest(words) as word (lexeme, positions, weights),
			unnest(weights) as weight
		where n % greatest(1, (select max(n) / 200 from made)) = 0
			and coalesce((select get_bit(p.examples, (made.id & 16383)::int # 7) from practice_posting as p
				where p.lexeme = word.lexeme and p.part = weight and p.block = made.id >> 14), 0) = 0)
		or (select sum(bit_count(examples)) from practice_posting where part = 'C')
			<> (select count(*) from practice_search, unnest(words) as word (lexeme, positions, weights) where 'C' = any(weights)) then
		raise 'the postings differ from what the trigger writes';
	end if;
end $$;

-- In parts: search_learn reads 400,000 characters at most
select count(learned) from (
	select search_learn(string_agg(text, ' ')) as learned from sentence
	where nr in (select unnest(sentences) from made) group by nr / 500
	union all
	select search_learn(string_agg(text, ' ')) from (
		select text, row_number() over () / 5000 as part
		from (select name as text from made union select subject from made union select place from made
			union select house from made
			union select 'Hoe bewoners van samen een begonnen bij de klokkenstoel in stap') as texts
		where text is not null) as parts
	group by part) as texts \g /dev/null
commit;
vacuum analyze practice_example, practice_step, practice_example_topic, practice_search, practice_posting,
	search_word, house, house_topic;
select (select count(*) from practice_example) as examples, (select count(*) from house) as houses,
	(select count(*) from search_word) as vocabulary, pg_size_pretty(pg_database_size(current_database())) as size;
