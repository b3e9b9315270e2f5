using System.Globalization;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Tests.Oracles;

/// <summary>
/// Every outcome that other programs computed on real elections comes out the same, project by project, in the same order.
/// </summary>
public sealed class ExpectedOutcomesTests
{
    public static IEnumerable<object[]> Cases() =>
        ExpectedOutcomes.All(name => RuleNames.Rule(name) is not null).Select(c => new object[] { c.File, c.Outcome });

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public void An_expected_outcome_is_reproduced(string file, string outcome)
    {
        PublicCollections.Require($"pb/expected/{file}");
        (string pbFile, string[] expected, string cost) = ExpectedOutcomes.Read(file, outcome);
        Election election = PublicElections.Of(pbFile);

        TallyOutcome actual = RuleNames.Rule(outcome)!.Count(election, RuleNames.Ladder(outcome));

        Assert.Equal(expected, actual.Funded);
        Assert.True(RatioText.TryParse(cost, out Ratio total), cost);
        Assert.Equal(total, new Ratio(actual.Cost, (long)Math.Pow(10, election.Decimals)));
        Assert.Null(actual.Unresolved);
        Assert.Equal(election.Projects.Count, actual.Rounds.Count + actual.Unfunded.Count);
        Assert.True(actual.Cost <= actual.Envelope, actual.Cost.ToString(CultureInfo.InvariantCulture));
    }
}
