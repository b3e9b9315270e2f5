using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Analysis;

/// <summary>A project that one outcome funds and the other does not.</summary>
internal sealed record ComparedProject
{
    internal ComparedProject(string project, long cost, long votes, TallyRound round, Obstacle obstacle)
    {
        Project = project;
        Cost = cost;
        Votes = votes;
        Round = round;
        Obstacle = obstacle;
    }

    /// <summary>The project's identifier.</summary>
    public string Project { get; }

    /// <summary>Its cost, in smallest units.</summary>
    public long Cost { get; }

    /// <summary>Ballots that name it.</summary>
    public long Votes { get; }

    /// <summary>How the one outcome came to fund it.</summary>
    public TallyRound Round { get; }

    /// <summary>What stopped it in the other.</summary>
    public Obstacle Obstacle { get; }
}
