namespace Tadafor.Console.Tests.Law;

/// <summary>What a commune does with participation, mechanism by mechanism: each is answered by a command, with its articles.</summary>
public sealed class MechanismsOfACommuneTests
{
    private static readonly string[] _association = ["timeline", "timelines/taroudant-association-2023.json"];

    public static TheoryData<string, string[], string[]> Asked => new()
    {
        { "whether an association may petition", ["assess", "dossiers/taroudant-association-complete.json", "--full"], [
            "art. 124 (a)",
            "art. 124 (c)"
        ] },
        { "whether citizens may petition", ["assess", "dossiers/taroudant-citizens-200.json", "--full"], ["art. 123 (d)"] },
        { "who checks a petition, and at which session it comes up", _association, ["art. 125 §3", "bureau"] },
        {
            "what the consultation space rests on",
            ["body", "bodies/taroudant-consultation-space.json"],
            ["What the body rests on: met", "art. 119 §1"]
        },
        {
            "whether it may remark on a draft programme",
            ["opinion", "bodies/taroudant-programme-remarks.json"],
            ["the body may give this opinion", "art. 119 §1"]
        },
        { "the equality body, its members and their parity", [
            "body",
            "bodies/taroudant-equality-body.json"
        ], ["art. 120 §2", "women 7, men 6"] },
        { "its opinion, submitted and to be answered", [
            "opinion",
            "bodies/taroudant-equality-opinion.json"
        ], ["art. 120 §1", "answer the opinion"] },
        { "its draft, not submitted yet", ["opinion", "bodies/taroudant-equality-draft.json"], ["opinion drafted", "art. 120"] },
        { "the founding of a youth council", ["body", "bodies/taroudant-youth-council.json"], ["art. 119 §1", "not fixed"] },
        { "committees of neighbourhoods", ["body", "bodies/neighbourhood-committee.json"], ["art. 119 §1"] },
        { "a charter beside the law", ["charter", "check", "charters/taroudant-charter.json"], [
            "art. 123 (d)",
            "conformity with national law"
        ] },
        { "what its review changed", ["charter", "diff", "charters/taroudant-charter.json"], ["clause 2: words changed"] },
        { "an earlier charter, for a label", ["charter", "check", "charters/taroudant-label.json"], ["art. 120 §2", "art. 185"] },
        {
            "whom the president consulted on the action programme, and by when it is done",
            ["programme", "programmes/taroudant-programme.json"],
            ["art. 7 (a), decree 2-16-301", "art. 7 (b), decree 2-16-301", "art. 11"]
        },
        {
            "openness: what is published, of which article",
            ["charter", "model", "--on", "2027-01-01"],
            ["art. 275 §1", "art. 10 §1, law 31-13", "art. 12 §1, law 31-13"]
        },
        {
            "performance: indicators attached to projects",
            ["programme", "programmes/example-programme.json"],
            ["art. 158 §1", "art. 158 §3", "target 40"]
        },
        {
            "performance: indicators as a commitment",
            ["charter", "model", "--on", "2027-01-01"],
            ["art. 158 §1", "art. 272 §2"]
        },
        {
            "what the vote of a participatory budget is worth",
            ["charter", "model", "--on", "2027-01-01"],
            ["a proposal to the council", "art. 185 §3", "art. 118 §1"]
        },
        { "the quorum of the sitting that elects a president", ["council", "election", "councils/taroudant-president-first-round.json"], [
            "art. 9 §1"
        ] },
        {
            "whether an association may answer the call for co-creation",
            [
                "record", "call", "records/taroudant-2023-2024.json", "dossiers/taroudant-association-complete.json", "--call", "call",
                "--on",
                "2023-11-20",
            ],
            ["art. 124 (a)", "Window of the call: met"]
        },
        {
            "who took part in what, and what came out",
            ["record", "records/taroudant-2023-2024.json"],
            ["petitions", "opinions", "drafts"]
        },
        { "seats, women and vice-presidents of the council", [
            "parity",
            "compositions/taroudant-council.json"
        ], ["art. 127 §1", "art. 128 bis (2)", "art. 16 §1", "art. 17 §6"] },
        { "the vote on it", ["council", "councils/taroudant-ordinary.json"], ["art. 42", "art. 43", "16"] },
        { "the visa of a decision", ["council", "road", "councils/taroudant-decision.json"], ["art. 118", "art. 116"] },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public void What_it_does_is_answered_with_its_articles(string question, string[] command, string[] told)
    {
        string[] arguments = [.. command.Select(a => a.EndsWith(".json", StringComparison.Ordinal) ? Shell.Sample(a) : a), "--lang", "en"];
        (int code, string output, string error) = Shell.Run(arguments);
        Assert.True(code != 2 && error.Length == 0, $"{question}: {error}");
        Assert.All(told, words => Assert.Contains(words, output, StringComparison.OrdinalIgnoreCase));
    }
}
