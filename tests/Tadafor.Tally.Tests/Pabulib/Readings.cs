using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Elections;

namespace Tadafor.Tally.Tests.Pabulib;

/// <summary>Compares what two ways of reading gave.</summary>
internal static class Readings
{
    public static void AreEqual(PabulibResult expected, PabulibResult actual)
    {
        if (!expected.Problems.Equals(actual.Problems))
        {
            Assert.Equal(string.Join('\n', expected.Problems.Listed), string.Join('\n', actual.Problems.Listed));
            Assert.Equal(expected.Problems, actual.Problems);
        }

        Election? a = ElectionOf(expected), b = ElectionOf(actual);
        Assert.Equal(a is null, b is null);
        if (a is not null && b is not null)
        {
            AreEqual(a, b);
        }
    }

    public static void AreEqual(Election a, Election b)
    {
        Assert.True((a.VoteType, a.Envelope, a.Decimals, a.PointDecimals) == (b.VoteType, b.Envelope, b.Decimals, b.PointDecimals));
        Assert.True((a.Limits, a.MinSupport, a.DefaultPoints).Equals((b.Limits, b.MinSupport, b.DefaultPoints)));
        Assert.True(a.Projects.Equals(b.Projects));
        Assert.True(a.Ballots.Starts.SequenceEqual(b.Ballots.Starts));
        Assert.True(a.Ballots.Choices.SequenceEqual(b.Ballots.Choices));
        Assert.True(a.Ballots.Points.SequenceEqual(b.Ballots.Points));
        Assert.True(a.Ballots.Multiplicity.SequenceEqual(b.Ballots.Multiplicity));
    }

    public static Election? ElectionOf(PabulibResult reading) => reading.Match(static e => e.Election, static Election? (_) => null);
}
