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
comment;#1: Project 2 was withdrawn after the vote.
PROJECTS
project_id;cost;votes;name
1;60;3;Park
2;999999999;2;Road
3;40;2;Well
VOTES
voter_id;vote
1;1,2
2;1
3;1,3
4;2,3
