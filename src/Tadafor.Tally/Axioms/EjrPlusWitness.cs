namespace Tadafor.Tally.Axioms;

/// <summary>
/// Voters who agree on a project that is not funded and have less than they deserve: together they would be entitled to at least
/// <see cref="Reach"/>, and
/// none of them has more than that even with one more project.
/// </summary>
internal sealed record EjrPlusWitness
{
    internal EjrPlusWitness(string project, long voters, long reach)
    {
        Project = project;
        Voters = voters;
        Reach = reach;
    }

    /// <summary>The project they agree on.</summary>
    public string Project { get; }

    /// <summary>How many they are.</summary>
    public long Voters { get; }

    /// <summary>
    /// What the best-off of them would have, in smallest units: the cost of the funded projects on their ballot and of one more; no more
    /// than the voters'
    /// share of the envelope.
    /// </summary>
    public long Reach { get; }
}
