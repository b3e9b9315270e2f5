using NodaTime;
using Tadafor.Domain.Bodies;

namespace Tadafor.Domain.Tests.Bodies;

/// <summary>Which act of an opinion can follow which.</summary>
public class OpinionProcedureTests
{
    private static readonly LocalDate _day = new(2024, 1, 13);

    [Fact]
    public void Every_pair_of_acts_stands_in_one_order_of_the_road()
    {
        foreach (OpinionActKind first in Enum.GetValues<OpinionActKind>())
        {
            foreach (OpinionActKind second in Enum.GetValues<OpinionActKind>())
            {
                bool both = OpinionProcedure.On([Act(first, 0), Act(second, 1)], _day.PlusDays(9)).Irregularities.Count == 0;
                bool drafts = first is OpinionActKind.Drafted or OpinionActKind.Deliberated
                    && second is OpinionActKind.Drafted or OpinionActKind.Deliberated;
                bool publication = (first == OpinionActKind.Published) != (second == OpinionActKind.Published);
                Assert.Equal(drafts || publication || first < second, both);
            }
        }
    }

    [Fact]
    public void An_answer_before_the_opinion_is_submitted_is_told_whatever_stands_between()
    {
        OpinionAct[] acts =
        [
            Act(OpinionActKind.Answered, 0), Act(OpinionActKind.Published, 1),
            Act(OpinionActKind.Submitted, 2), Act(OpinionActKind.Drafted, 1),
        ];
        Assert.Equal(
            [(2, "opinion.act-not-possible"), (3, "opinion.before-earlier-act")],
            OpinionProcedure.On(acts, _day.PlusDays(9)).Irregularities.Select(i => (i.Index, i.Code)));
    }

    [Theory]
    [InlineData(5, 3, 1, 1, false)]
    [InlineData(5, 3, 2, 1, true)]
    [InlineData(5, 6, null, null, true)]
    [InlineData(null, 6, 1, 1, false)]
    public void No_more_members_vote_than_are_present(int? present, int? inFavour, int? against, int? abstained, bool told)
    {
        OpinionAct act = Act(OpinionActKind.Deliberated, 0) with
        {
            Present = present,
            For = inFavour,
            Against = against,
            Abstained = abstained,
        };
        Assert.Equal(told, OpinionProcedure.On([act], _day).Irregularities.Any(i => i.Code == "opinion.more-votes-than-present"));
    }

    private static OpinionAct Act(OpinionActKind kind, int after) => new() { Kind = kind, On = _day.PlusDays(after) };
}
