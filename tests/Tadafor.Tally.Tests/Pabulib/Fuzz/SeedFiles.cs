namespace Tadafor.Tally.Tests.Pabulib.Fuzz;

/// <summary>Small files of every vote type and spelling, to be spoiled.</summary>
internal static class SeedFiles
{
    private const string Meta = "META\nkey;value\nnum_projects;3\nnum_votes;3\nbudget;100\nvote_type;approval\nrule;greedy\n";
    private const string Projects =
        "PROJECTS\nproject_id;cost;votes;name;category;selected\np1;60;2;Park;a,b;1\np2;50;1;\"Road; \"\"old\"\"\";b;0\np3;40;1;Well;c;1\n";

    public static readonly string[] All =
    [
        ExampleFiles.Approval,
        ExampleFiles.Cumulative,
        Meta + Projects + "VOTES\nvoter_id;vote\n1;p1,p2\n2;p1\n3;p3\n",
        (Meta + Projects + "VOTES\nvoter_id;vote;age\n1;p1,p2;30\n2;;\nx;p3;41").Replace("\n", "\r\n", StringComparison.Ordinal),
        Meta.Replace("approval", "ordinal", StringComparison.Ordinal)
            + "max_length;2\n"
            + Projects
            + "VOTES\nvote;voter_id\np2,p1;a\np1,p2;b\np3;c\n",
        Meta.Replace("approval", "scoring", StringComparison.Ordinal) + "default_score;-0.5\n" + Projects
            + "VOTES\nvoter_id;vote;points\n10;p1,p2;-1.5,2\n9;p1;0.25\n8;p3,p2,p1;0,0,1\n",
        Meta.Replace("approval", "cumulative", StringComparison.Ordinal) + "max_sum_points;3\n" + Projects.Replace(
            "60",
            "60.50",
            StringComparison.Ordinal)
            + "VOTES\nvoter_id;points;vote\n1;\"1,2\";\"p1,p2\"\n2;3;p1\n3;0;p3\n",
        "\uFEFF" + Meta.Replace("approval", "choose-1", StringComparison.Ordinal)
            + "PROJECTS\nproject_id;cost\na-long-identifier;1\na-long-identified;2\nشجرة;3\nVOTES\nvoter_id;vote\n1;شجرة\n2;a-long-identifier\n3;a-long-identified\n",
        "META\nkey;value\nbudget;1\nvote_type;approval\ndescription;\"two\nlines\"\nPROJECTS\nproject_id;cost\n1;1\nVOTES\nvoter_id;vote\n1;1\n",
    ];
}
