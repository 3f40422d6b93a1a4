-- Written once and read nowhere. What is new in an edition gets its place when editions can be released.
alter table practice_edition drop column note;
