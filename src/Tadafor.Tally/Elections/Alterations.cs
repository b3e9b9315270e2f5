using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Elections;

/// <summary>
/// The changed elections by which margins are defined. Counting one of them by the same rule and ladder is the definition; nothing else is.
/// </summary>
internal static class Alterations
{
    /// <summary>
    /// The election with additional voters who each cast a ballot that names one project and nothing else. The envelope stays as it is.
    /// Where ballots
    /// give points, each gives the project <see cref="PointsOfOneBallot"/>.
    /// </summary>
    /// <param name="election">The election held.</param>
    /// <param name="project">The project's index.</param>
    /// <param name="ballots">How many ballots; one or more.</param>
    /// <exception cref="OverflowException">More ballots or points than can be counted.</exception>
    public static Election AddBallots(Election election, int project, int ballots) => new AddedBallots(election, project).Of(ballots);

    /// <summary>The election with another cost for one project; everything else, the ballots included, stays as it is.</summary>
    /// <param name="election">The election held.</param>
    /// <param name="project">The project's index.</param>
    /// <param name="cost">The new cost, in smallest units; zero or more.</param>
    public static Election WithCost(Election election, int project, long cost)
    {
        ArgumentNullException.ThrowIfNull(election);
        Project[] projects = [.. election.Projects];
        Project old = projects[project];
        projects[project] = new Project(old.Id, cost)
        {
            Name = old.Name,
            Categories = old.Categories,
            Beneficiaries = old.Beneficiaries,
            District = old.District,
            DepositOrder = old.DepositOrder,
        };
        return AddedBallots.Copy(election, projects.ToSequence(), election.Ballots);
    }

    /// <summary>
    /// The points an additional ballot gives its one project: the most the election allows on one project or on one ballot, whichever is
    /// less; where it
    /// states neither, the most any ballot gave to any project, and one unit when no ballot gave any. Zero where ballots give no points.
    /// </summary>
    public static long PointsOfOneBallot(Election election)
    {
        ArgumentNullException.ThrowIfNull(election);
        if (!election.VoteType.HasPoints())
        {
            return 0;
        }

        long? most = (election.Limits.MaxPoints, election.Limits.MaxSumPoints) switch
        {
            ({ } one, { } sum) => Math.Min(one, sum),
            var (one, sum) => one ?? sum,
        };
        return Math.Max(0, most ?? Math.Max(1, LargestGiven(election.Ballots.Points)));
    }

    private static long LargestGiven(ReadOnlySpan<long> points)
    {
        long largest = 0;
        foreach (long given in points)
        {
            largest = Math.Max(largest, given);
        }

        return largest;
    }
}
