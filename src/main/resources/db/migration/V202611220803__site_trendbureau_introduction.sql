-- The Trendbureau has a front door of its own now. The text that stood there stays readable behind it.
update site_page set path = '/trendbureau/introductie' where path = '/trendbureau';
