META
key;value
description;Hand-made example
country;Morocco
unit;Nowhere
instance;2026
num_projects;3
num_votes;4
budget;100
vote_type;approval
rule;unknown
date_begin;2026
date_end;2026
language;en
currency;MAD
PROJECTS
project_id;cost;votes;name
9;60;3;Nine
10;50;2;Ten
010;40;2;Not ten
VOTES
voter_id;vote
1;9,10
2;9
3;9,010
4;10,010
