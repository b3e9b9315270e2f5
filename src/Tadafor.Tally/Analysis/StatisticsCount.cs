using System.Numerics;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Axioms;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Analysis;

/// <summary>Works out the statistics of a selection.</summary>
internal sealed class StatisticsCount
{
    private readonly Election _election;
    private readonly Selection _selection;
    private readonly long[] _votes;

    public StatisticsCount(Election election, Sequence<string> funded)
    {
        _election = election;
        _selection = new Selection(election, funded);
        _votes = VoteCounts.Of(election);
    }

    public ResultStatistics Count()
    {
        long voters = _election.Ballots.Voters;
        BigInteger cost = BigInteger.Zero;
        SortedDictionary<int, long> byFunded = [];
        for (int row = 0; row < _election.Ballots.Rows; row++)
        {
            int times = _election.Ballots.Multiplicity[row], count = (int)_selection.WorthOf(row, AxiomUtility.Cardinality);
            byFunded[count] = byFunded.GetValueOrDefault(count) + times;
            cost += (BigInteger)_selection.WorthOf(row, AxiomUtility.Cost) * times;
        }

        IEnumerable<VotersByCount> counts = Enumerable
            .Range(0, byFunded.Keys.LastOrDefault() + 1)
            .Select(k => new VotersByCount(k, byFunded.GetValueOrDefault(k)));
        (Facet Facet, string? Name)[] groups = [.. Enum.GetValues<Facet>().SelectMany(f => Facets.All(_election, f).Select(n => (f, n)))];
        return new ResultStatistics(
            counts.ToSequence(),
            voters == 0 ? Ratio.Zero : new Ratio(cost, voters),
            groups.Select(g => SpendingOf(g.Facet, g.Name)).ToSequence(),
            groups.Select(g => MoneyOf(g.Facet, g.Name)).ToSequence());
    }

    private Spending SpendingOf(Facet facet, string? name)
    {
        int proposed = 0, funded = 0;
        Ratio cost = Ratio.Zero, votes = Ratio.Zero;
        for (int project = 0; project < _election.Projects.Count; project++)
        {
            Sequence<string?> names = Facets.Of(_election.Projects[project], facet);
            if (names.Contains(name))
            {
                proposed++;
                votes += new Ratio(_votes[project], names.Count);
                funded += _selection.IsFunded[project] ? 1 : 0;
                cost += _selection.IsFunded[project] ? new Ratio(_election.Projects[project].Cost, names.Count) : Ratio.Zero;
            }
        }

        return new Spending(facet, name, proposed, funded, cost, votes);
    }

    private GroupMoney MoneyOf(Facet facet, string? name)
    {
        bool[] isOf = [.. _election.Projects.Select(p => Facets.Of(p, facet).Contains(name))];
        long voters = 0;
        long[] supporters = new long[isOf.Length];
        for (int row = 0; row < _election.Ballots.Rows; row++)
        {
            ReadOnlySpan<ushort> choices = _selection.ChoicesOf(row);
            bool belongs = false;
            foreach (ushort project in choices)
            {
                belongs |= isOf[project];
            }

            foreach (ushort project in choices)
            {
                supporters[project] += belongs ? _election.Ballots.Multiplicity[row] : 0;
            }

            voters += belongs ? _election.Ballots.Multiplicity[row] : 0;
        }

        Ratio reached = Ratio.Zero;
        for (int project = 0; project < isOf.Length; project++)
        {
            if (_selection.IsFunded[project] && supporters[project] > 0)
            {
                reached += new Ratio((BigInteger)_election.Projects[project].Cost * supporters[project], _votes[project]);
            }
        }

        Ratio money = voters == 0 ? Ratio.Zero : new Ratio((BigInteger)_election.Envelope * voters, _election.Ballots.Voters);
        return new GroupMoney(facet, name, voters, money, reached);
    }
}
