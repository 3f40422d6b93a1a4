alter table concept_section add constraint concept_section_kind_is_known check (kind in (
	'WHAT', 'YIELD', 'HOW', 'SUCCESS', 'WITH_WHOM', 'EVALUATION', 'ORGANISATIONS', 'CONTACT'));
