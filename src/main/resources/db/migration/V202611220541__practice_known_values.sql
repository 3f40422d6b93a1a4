alter table practice_example
	add constraint practice_example_house_kind_is_known check (house_kind in (
		'NEIGHBOURHOOD_HOUSE', 'DISTRICT_HOUSE', 'VILLAGE_HOUSE', 'LIVING_ROOM', 'MEETING_CENTRE', 'MULTIPURPOSE', 'SERVICE_POINT')),
	add constraint practice_example_management_form_is_known check (management_form in (
		'RESIDENTS', 'RESIDENTS_WITH_PROFESSIONAL', 'SHARED', 'TRANSITION'));
