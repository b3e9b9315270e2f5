using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Axioms;

/// <summary>A group that agrees on projects its share of the envelope would pay for, and is not represented as an axiom asks.</summary>
internal sealed record CohesiveWitness
{
    internal CohesiveWitness(Sequence<string> projects, long voters)
    {
        Projects = projects;
        Voters = voters;
    }

    /// <summary>The projects all of them approve, in order of index.</summary>
    public Sequence<string> Projects { get; }

    /// <summary>How many they are.</summary>
    public long Voters { get; }
}
