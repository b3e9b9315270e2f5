using Tadafor.Domain.Primitives;
using Tadafor.Tally.Axioms;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Analysis;

/// <summary>Two outcomes of one election side by side: which projects they differ on and why, and who is better off with which.</summary>
internal sealed record OutcomesCompared
{
    private OutcomesCompared(TallyOutcome first, TallyOutcome second)
    {
        First = first;
        Second = second;
    }

    /// <summary>The first outcome.</summary>
    public TallyOutcome First { get; }

    /// <summary>The second outcome.</summary>
    public TallyOutcome Second { get; }

    /// <summary>Projects funded by both, in the order of the first.</summary>
    public Sequence<string> Both { get; private init; } = [];

    /// <summary>Projects only the first funds, in its order.</summary>
    public Sequence<ComparedProject> OnlyFirst { get; private init; } = [];

    /// <summary>Projects only the second funds, in its order.</summary>
    public Sequence<ComparedProject> OnlySecond { get; private init; } = [];

    /// <summary>Voters by the number of funded projects on their ballot.</summary>
    public required VoterBalance ByProjects { get; init; }

    /// <summary>Voters by the cost of the funded projects on their ballot.</summary>
    public required VoterBalance ByCost { get; init; }

    /// <summary>Voters with some funded project on their ballot in one outcome and none in the other.</summary>
    public required VoterBalance ByRepresentation { get; init; }

    /// <summary>Statistics of the first outcome.</summary>
    public required ResultStatistics FirstStatistics { get; init; }

    /// <summary>Statistics of the second outcome.</summary>
    public required ResultStatistics SecondStatistics { get; init; }

    /// <summary>A group with less than it deserves in the first outcome (<see cref="EjrPlus.UpToAnyProject"/>), if there is one.</summary>
    internal EjrPlusWitness? FirstLeavesOut { get; private init; }

    /// <summary>A group with less than it deserves in the second outcome, if there is one.</summary>
    internal EjrPlusWitness? SecondLeavesOut { get; private init; }

    /// <summary>Compares two outcomes.</summary>
    /// <param name="election">The election.</param>
    /// <param name="first">An outcome of it.</param>
    /// <param name="second">Another outcome of it.</param>
    public static OutcomesCompared Of(Election election, TallyOutcome first, TallyOutcome second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Selection ofFirst = new(election, first.Funded), ofSecond = new(election, second.Funded);
        return new OutcomesCompared(first, second)
        {
            Both = first.Funded.Where(id => second.Funded.Contains(id)).ToSequence(),
            OnlyFirst = Only(election, first, second),
            OnlySecond = Only(election, second, first),
            ByProjects = Balance(
                election,
                r => ofFirst.WorthOf(r, AxiomUtility.Cardinality).CompareTo(ofSecond.WorthOf(r, AxiomUtility.Cardinality))),
            ByCost = Balance(election, r => ofFirst.WorthOf(r, AxiomUtility.Cost).CompareTo(ofSecond.WorthOf(r, AxiomUtility.Cost))),
            ByRepresentation = Balance(election, r => Has(ofFirst, r).CompareTo(Has(ofSecond, r))),
            FirstStatistics = ResultStatistics.Of(election, first.Funded),
            SecondStatistics = ResultStatistics.Of(election, second.Funded),
            FirstLeavesOut = EjrPlus.UpToAnyProject(election, first.Funded),
            SecondLeavesOut = EjrPlus.UpToAnyProject(election, second.Funded),
        };
    }

    private static bool Has(Selection selection, int row) => selection.WorthOf(row, AxiomUtility.Cardinality) > 0;

    private static Sequence<ComparedProject> Only(Election election, TallyOutcome one, TallyOutcome other)
    {
        Dictionary<string, Obstacle> obstacles = other.Unfunded.ToDictionary(u => u.Project, u => u.Obstacle, StringComparer.Ordinal);
        Dictionary<string, int> indices = election.Projects.Select((p, i) => (p.Id, i)).ToDictionary(StringComparer.Ordinal);
        long[] votes = VoteCounts.Of(election);
        return one.Rounds
            .Where(r => obstacles.ContainsKey(r.Project))
            .Select(r => new ComparedProject(r.Project, r.Cost, votes[indices[r.Project]], r, obstacles[r.Project]))
            .ToSequence();
    }

    private static VoterBalance Balance(Election election, Func<int, int> compare)
    {
        long[] voters = new long[3];
        for (int row = 0; row < election.Ballots.Rows; row++)
        {
            voters[1 + Math.Sign(compare(row))] += election.Ballots.Multiplicity[row];
        }

        return new VoterBalance(voters[2], voters[0], voters[1]);
    }
}
