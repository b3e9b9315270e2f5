using System.Globalization;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Recount;

/// <summary>Reads what a definition says of ballots that hold more than allowed, and looks for them ballot by ballot.</summary>
internal static class BallotClauses
{
    /// <summary>The election that is counted.</summary>
    public static Election Read(Clauses clauses, Election election)
    {
        string? counted = clauses.Value(DefinitionAspect.OverLimitBallots, Choices.OverLimitCounted);
        string? excluded = counted is null ? clauses.Value(DefinitionAspect.OverLimitBallots, Choices.OverLimitExcluded) : null;
        if ((counted ?? excluded) is not { } stated)
        {
            return election;
        }

        PlainBallots.Ballot[] all = [.. PlainBallots.Of(election)];
        string found = all.Where(b => Holds(b, election)).Sum(b => b.Voters).ToString(CultureInfo.InvariantCulture);
        if (found != stated || stated == "0")
        {
            clauses.Untrue.Add($"{DefinitionAspect.OverLimitBallots}: {found} ballots hold more than allowed, not {stated}.");
        }

        return excluded is null ? election : Without(election, [.. all.Where(b => !Holds(b, election))]);
    }

    private static bool Holds(PlainBallots.Ballot ballot, Election election)
    {
        int most = election.VoteType == VoteType.ChooseOne ? 1 : int.MaxValue;
        return ballot.Choices.Length > Math.Min(most, election.Limits.MaxLength ?? int.MaxValue)
            || ballot.Choices.Aggregate(Int128.Zero, (sum, c) => sum + election.Projects[c.Project].Cost) > (election.Limits.MaxCost
                ?? long.MaxValue)
            || ballot.Choices.Any(c => c.Points > (election.Limits.MaxPoints ?? long.MaxValue))
            || ballot.Choices.Aggregate(Int128.Zero, (sum, c) => sum + c.Points) > (election.Limits.MaxSumPoints ?? long.MaxValue);
    }

    private static Election Without(Election election, PlainBallots.Ballot[] left)
    {
        List<int> starts = [0];
        foreach (PlainBallots.Ballot ballot in left)
        {
            starts.Add(starts[^1] + ballot.Choices.Length);
        }

        BallotProfile ballots = new(
            [.. starts],
            [.. left.SelectMany(b => b.Choices).Select(c => (ushort)c.Project)],
            election.VoteType.HasPoints() ? [.. left.SelectMany(b => b.Choices).Select(c => c.Points)] : [],
            [.. left.Select(b => (int)b.Voters)]);
        return new Election(election.VoteType, election.Envelope, election.Decimals, election.PointDecimals, election.Projects, ballots)
        {
            Limits = election.Limits,
            MinSupport = election.MinSupport,
            DefaultPoints = election.DefaultPoints,
        };
    }
}
