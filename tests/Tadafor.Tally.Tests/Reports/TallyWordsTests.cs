using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Recount;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Tests.Transcripts;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Reports;

/// <summary>Every case a reader meets has words in three languages and a place in a match.</summary>
public sealed class TallyWordsTests
{
    private static readonly Election _election = new ElectionBuilder(
        VoteType.Approval,
        10,
        [new Project("a", 5), new Project("p", 4)]).Build();
    private static readonly TallyWords _words = new(_election, "MAD");

    [Fact]
    public void Every_obstacle_has_words_and_a_kind() => Assert.All(MappingTests.Obstacles, obstacle =>
    {
        Whole(_words.Why(new UnfundedAccount(_election.Projects[1], 3, obstacle)));
        Assert.NotEmpty(obstacle.Match(_ => "money", _ => "support", _ => "order", _ => "constraint", _ => "objective"));
    });

    [Fact]
    public void Every_margin_has_words_and_a_case() => Assert.All(
        (Margin[])[
            new ExactMargin(3),
            new BracketedMargin(0, 4),
            new BracketedMargin(2, 4),
            new BracketedMargin(2, null),
            .. Enum.GetValues<NoMarginReason>().Select(r => new NoMargin(r))
        ],
        margin =>
        {
            Whole(TallyWords.AdditionalBallots(margin));
            Whole(_words.LargestCost(margin));
            Assert.Equal(
                margin.GetType().Name,
                margin.Match(_ => nameof(ExactMargin), _ => nameof(BracketedMargin), _ => nameof(NoMargin)));
        });

    [Fact]
    public void Every_tie_criterion_has_words_and_a_case() => Assert.All(
        (TieCriterion[])[new MostVotes(), new LowestCost(), new EarliestDeposit(), new Youngest(), new DrawnLot("s"), new SmallestId()],
        criterion =>
        {
            Whole(TallyWords.Criterion(criterion));
            Whole(TallyWords.Ladder(new TieLadder([criterion])));
            Assert.Equal(criterion.GetType().Name, criterion.Match<object>(c => c, c => c, c => c, c => c, c => c, c => c).GetType().Name);
        });

    [Fact]
    public void Every_refusal_and_every_problem_of_a_ladder_has_words()
    {
        Assert.All(Enum.GetValues<RecountFault>(), fault => Whole(new RecountRefusal(fault, []).Text));
        Assert.All(Enum.GetValues<TieLadderFault>(), fault => Whole(new TieLadderProblem(1, "x", fault).Text));
    }

    [Fact]
    public void The_cause_is_told_in_shares_with_what_was_short_and_when()
    {
        Election election = Ballots.Approval(100, [24, 18, 56, 12], [0, 2], [0, 2], [0, 2], [0, 2], [1, 2], [1, 2], [1], [3], [3], []);
        EqualSharesRule rule = new() { Utility = Utility.Cardinality, Completion = Completion.Greedy };
        TieLadder ties = new([new MostVotes(), new SmallestId()]);
        Explanation explanation = Explainer.Describe(rule, election, ties, rule.Count(election, ties));

        string why = new TallyWords(election).Why(explanation.Unfunded.Single(u => u.Project.Id == "p2")).En;

        Assert.Equal(
            "Its 6 supporters together had 24 left of their shares; the project costs 56: 32 short. They could have paid for it until round 1, when some of them paid for "
            + "another project. When the rest was spent by votes it did not fit: 46 was left at its turn.",
            why);
    }

    private static void Whole(Phrase words) => Assert.All([words.Ar, words.Fr, words.En], text =>
    {
        Assert.NotEmpty(text);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
    });
}
