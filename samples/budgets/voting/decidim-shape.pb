META
key;value
description;Example commune - Participatory budget - North
country;Morocco
unit;North
subunit;
district;
instance;2025
num_projects;4
num_votes;5
budget;90000
vote_type;approval
rule;greedy
date_begin;06.09.2025
date_end;14.09.2025
min_length;1
max_length;4
min_sum_cost;
max_sum_cost;
PROJECTS
project_id;cost;votes;name;selected
11;40000;4;"Lamps; three streets";1
12;35000;3;Shade trees;1
13;30000;1;Benches;0
15;55000;2;A well;0
VOTES
voter_id;vote
201;11,12
204;11,12,15
207;11
208;12,13
215;11,15
