-- Whoever writes past the application cannot bring in a value that it cannot read.
alter table place add constraint place_province_is_known check (province in (
	'GRONINGEN', 'FRIESLAND', 'DRENTHE', 'OVERIJSSEL', 'FLEVOLAND', 'GELDERLAND', 'UTRECHT', 'NOORD_HOLLAND', 'ZUID_HOLLAND',
	'ZEELAND', 'NOORD_BRABANT', 'LIMBURG', 'ANTWERPEN', 'LIMBURG_BE', 'OOST_VLAANDEREN', 'VLAAMS_BRABANT', 'WEST_VLAANDEREN'));

alter table house
	add constraint house_kind_is_known check (kind in (
		'NEIGHBOURHOOD_HOUSE', 'DISTRICT_HOUSE', 'VILLAGE_HOUSE', 'LIVING_ROOM', 'MEETING_CENTRE', 'MULTIPURPOSE', 'SERVICE_POINT')),
	add constraint house_management_form_is_known check (management_form in (
		'RESIDENTS', 'RESIDENTS_WITH_PROFESSIONAL', 'SHARED', 'TRANSITION')),
	add constraint house_legal_form_is_known check (legal_form in (
		'FOUNDATION', 'ASSOCIATION', 'COOPERATIVE', 'NON_PROFIT', 'INFORMAL'));
