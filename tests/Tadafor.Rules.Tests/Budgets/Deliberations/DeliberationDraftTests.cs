using NodaTime;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Budgets.Deliberations;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.Deliberations;
using Tadafor.Rules.Questions;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Voting;

namespace Tadafor.Rules.Tests.Budgets.Deliberations;

/// <summary>The council's draft: amounts under the chapters given, departures with their reasons, blanks for what is not known.</summary>
public sealed class DeliberationDraftTests
{
    private static readonly LocalDate _day = new(2025, 10, 7);

    [Fact]
    public void What_is_not_known_is_a_blank_and_no_chapter_is_invented()
    {
        Deliberation draft = DeliberationDraft.Of(Counted(), DeliberationFacts.None, Language.English);
        Assert.Empty(draft.Problems);
        Assert.Equal(
            [
                "[to be written: name of the commune]", "[to be written: session and date]", "[to be written: day of the sitting]",
                "[to be written: the chapter, as the commune's budget names it]",
                "[to be written: result of the vote: for, against, abstentions]",
                "[to be written: name, signature and stamp]",
            ],
            draft.Blanks.Select(b => b.En));
        Assert.Contains("The council does not depart from the proposal.", draft.Body, StringComparison.Ordinal);
        Assert.Contains("Total: 700 dirhams", draft.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Its_own_visa_is_told_as_the_open_question_and_its_majority_with_the_article(Language language)
    {
        string notes = DeliberationDraft.Of(Counted(), DeliberationFacts.None, language).Notes;
        Assert.Contains(TimeQuestions.OutcomeVisa.Id, notes, StringComparison.Ordinal);
        Assert.Contains(Typography.Of(language).Set(TimeQuestions.OutcomeVisa.Text), notes, StringComparison.Ordinal);
        Assert.Contains("43", notes, StringComparison.Ordinal);
        Assert.Contains("118", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_amount_stands_under_its_chapter_and_each_departure_with_its_reason()
    {
        DeliberationFacts facts = new()
        {
            Council = "commune A",
            Session = "October",
            On = _day,
            Chapters = [new("roads", ["b"]), new("water", ["a"])],
            Departures = [Departed("b", 10_050, "a partner pays the rest"), Departed("c", 5_000, "urgent")],
        };
        Deliberation draft = DeliberationDraft.Of(Counted(), facts, Language.English);
        Assert.Empty(draft.Problems);
        Assert.Equal(3, draft.Blanks.Count);
        Assert.Contains("| roads | b | 100.50 dirhams |", draft.Body, StringComparison.Ordinal);
        Assert.Contains("| water | a | 300 dirhams |", draft.Body, StringComparison.Ordinal);
        Assert.Contains("b: proposed 400 dirhams, granted 100.50 dirhams; reason: ", draft.Body, StringComparison.Ordinal);
        Assert.Contains("c: proposed 0 dirhams, granted 50 dirhams; reason: ", draft.Body, StringComparison.Ordinal);
        Assert.Contains("Total: 450.50 dirhams", draft.Body, StringComparison.Ordinal);
        Assert.Contains("The envelope is 1,000 dirhams; of it 549.50 dirhams are not allocated.", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_keeps_the_draft_from_being_voted_is_said()
    {
        DeliberationFacts facts = new()
        {
            Chapters = [new("roads", ["nowhere"])],
            Departures = [Departed("a", 90_000, null), Departed("elsewhere", 1, "r")],
        };
        Assert.Equal(
            [
                "the amounts granted exceed the envelope by 300 dirhams", "no project of the vote has the identifier elsewhere",
                "no project of the vote has the identifier nowhere", "a: a departure without reasons",
            ],
            DeliberationDraft.Of(Counted(), facts, Language.English).Problems.Select(p => Plain(p.En)));
    }

    [Fact]
    public void It_speaks_three_languages_and_cites_the_articles()
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            Deliberation draft = DeliberationDraft.Of(Counted(), DeliberationFacts.None, language);
            string[] articles = ["118", "185", "186", "187", "189", "190"];
            Assert.All(articles, article => Assert.Contains(article, draft.Notes, StringComparison.Ordinal));
            Assert.Contains(draft.Body, draft.Text, StringComparison.Ordinal);
        }
    }

    private static string Plain(string text) =>
        text.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);

    private static BudgetAct Departed(string project, long centimes, string? reason) => new()
    {
        Kind = BudgetActKind.Departed,
        On = _day,
        By = "the council",
        Project = project,
        Centimes = centimes,
        Reason = reason,
    };

    private static CountedVote Counted()
    {
        OpenVote vote = new(new()
        {
            Reference = "PB",
            Envelope = 100_000,
            Projects = [new("a", 30_000), new("b", 40_000), new("c", 60_000)],
            Rules = new()
            {
                VoteType = VoteType.Approval,
                OverLimit = OverLimit.Exclude,
                Channels = [VotingChannel.Paper],
                Counted = CountedBallot.Neither,
                DigitalIsReplaceable = false,
            },
        });
        VoterToken[] voters = [.. Enumerable.Range(1, 3).Select(n => new VoterToken([.. Enumerable.Repeat((byte)n, 32)]))];
        vote.Add(new BallotBatch(
            VotingChannel.Paper,
            BatchName.Read("P1")!,
            _day,
            [new(voters[0], ["a", "b"]), new(voters[1], ["a", "b"]), new(voters[2], ["a", "c"])]));
        return VoteTally.Count(
            vote.Close("the office", _day).AsT0,
            TallyMethods.Read("greedy-votes").AsT0,
            TieLadder.Read("votes,cost,id").AsT0).AsT0;
    }
}
