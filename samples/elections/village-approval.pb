META
key;value
description;Made election
country;Morocco
unit;Nowhere
instance;2026
num_projects;8
num_votes;60
budget;804900
vote_type;approval
rule;greedy
date_begin;2026
date_end;2026
min_length;1
max_length;4
currency;MAD
PROJECTS
project_id;cost;votes;name;selected
P1;286000;17;Project 1;0
P2;374000;19;Project 2;0
P3;486000;17;Project 3;0
P4;225000;20;Project 4;0
P5;225000;23;Project 5;1
P6;383000;9;Project 6;0
P7;440000;28;Project 7;1
P8;264000;14;Project 8;0
VOTES
voter_id;vote;age;sex;voting_method
1011;P5,P1,P4,P2;65;M;paper
1016;P7,P4;80;M;internet
1035;P1,P8,P2;38;M;internet
1049;P2;36;M;internet
1068;P4,P2;80;F;internet
1078;P2,P1,P7,P5;74;F;internet
1085;P8,P4,P1;75;F;paper
1101;P7,P1,P3;63;F;paper
1105;P8,P3,P7,P2;76;F;internet
1108;P4,P6,P1;24;F;internet
1113;P3,P8,P1,P5;44;M;paper
1115;P2,P6;71;F;internet
1129;P5,P4,P7;52;M;internet
1132;P7,P5,P3;81;F;internet
1151;P7,P2;58;M;paper
1158;P2;76;F;paper
1175;P6;23;F;paper
1178;P7;38;F;paper
1182;P5,P7,P4;48;M;paper
1192;P5,P8,P2,P7;28;F;internet
1197;P7,P6,P3;41;M;internet
1214;P2,P5;25;M;internet
1226;P3;23;F;paper
1231;P7,P5,P3,P2;21;F;internet
1235;P1,P3,P5,P7;34;M;internet
1249;P7,P6,P5,P2;54;F;paper
1251;P3,P4,P1;65;F;internet
1266;P7;50;M;internet
1275;P4,P2;44;F;paper
1289;P5,P4,P8,P1;32;M;internet
1306;P4;27;F;internet
1319;P7,P6,P1,P5;57;F;internet
1335;P5,P4;35;F;internet
1345;P3,P5,P2;73;F;internet
1359;P5,P7,P1,P4;77;F;internet
1364;P3,P4;82;M;internet
1381;P7;24;M;internet
1390;P1,P4,P8;58;M;paper
1410;P5,P3,P8,P7;46;F;internet
1426;P7;48;F;internet
1436;P8,P4,P5;49;M;internet
1446;P2,P1;30;M;internet
1465;P2,P8;37;F;internet
1484;P2;66;F;paper
1496;P7;66;F;internet
1508;P5,P8,P4,P7;21;F;paper
1524;P4;21;F;paper
1528;P5;24;M;paper
1537;P7,P3;81;F;internet
1542;P8,P7;22;F;internet
1546;P3;50;F;internet
1560;P5,P6,P7;81;M;internet
1572;P7,P8,P6,P3;51;M;internet
1577;P3,P6,P2;33;M;internet
1590;P8,P5;31;F;internet
1603;P1;26;F;paper
1609;P1,P4;43;M;paper
1625;P7;18;M;internet
1643;P5,P3,P7,P1;61;M;paper
1654;P4;47;F;paper
