-- No page ever showed it: the name says what a topic is about.
alter table topic drop column description;
