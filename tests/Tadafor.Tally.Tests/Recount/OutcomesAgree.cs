using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Tests.Recount;

/// <summary>Compares outcomes part by part, so that a failure names the part.</summary>
internal static class OutcomesAgree
{
    public static void Check(TallyOutcome expected, TallyOutcome actual)
    {
        Assert.Equal(expected.Funded, actual.Funded);
        Assert.Equal(expected.Rounds, actual.Rounds);
        Assert.Equal(expected.Ties, actual.Ties);
        Assert.Equal(expected.Unfunded, actual.Unfunded);
        Assert.Equal(expected.Endowment, actual.Endowment);
        Assert.Equal(expected.Contest, actual.Contest);
        Assert.Equal(expected.Certificate, actual.Certificate);
        Assert.Equal(expected, actual);
    }
}
