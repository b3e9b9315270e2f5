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
project_id;cost;votes;name;category
1;60;3;Park;green, open
2;50;2;Road;roads
3;40;2;Well;water
VOTES
voter_id;vote
1;1, 2
2;1
3;1,3
4;2 ,3
