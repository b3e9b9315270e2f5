META
key;value
description;Everything that goes wrong
country;Morroco
num_projects;9
num_votes;12
budget;1.000,50
vote_type;aproval
date_begin;31.02.2026
PROJECTS
project_id;cost;name
1;60;Park; with roses
2;fifty;Road
2;40;Well
;10;Nameless
VOTES
voter_id;vote
1;1,2
2;7
1;1

4
