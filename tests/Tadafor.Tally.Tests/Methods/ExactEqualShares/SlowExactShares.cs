using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.ExactEqualShares;

/// <summary>
/// Exact Equal Shares as its definition reads (arXiv:2502.11797, algorithm 1): one voter at a time, fractions throughout.
/// </summary>
internal sealed class SlowExactShares
{
    private readonly Election _election;
    private readonly bool _costUtility;
    private readonly TieBreaker _ties;
    private readonly List<bool[]> _voters = [];

    public SlowExactShares(Election election, bool costUtility, TieLadder ladder)
    {
        _election = election;
        _costUtility = costUtility;
        _ties = new TieBreaker(election, ladder);
        BallotProfile ballots = election.Ballots;
        for (int row = 0; row < ballots.Rows; row++)
        {
            bool[] supports = new bool[election.Projects.Count];
            foreach (ushort project in ballots.Choices[ballots.Starts[row]..ballots.Starts[row + 1]])
            {
                supports[project] = true;
            }

            _voters.AddRange(Enumerable.Repeat(supports, ballots.Multiplicity[row]));
        }
    }

    /// <summary>The outcome as text: each purchase with the voters who paid. Equal text, equal outcome in the sense of the paper.</summary>
    public string Run(Ratio endowment, out List<int> winners)
    {
        Ratio[] money = [.. _voters.Select(_ => endowment)];
        winners = [];
        List<string> text = [];
        while (true)
        {
            List<int> best = [];
            Ratio bestWorth = Ratio.Zero;
            Dictionary<int, List<int>> payers = [];
            for (int project = 0; project < _election.Projects.Count; project++)
            {
                long cost = _election.Projects[project].Cost;
                if (cost == 0 || winners.Contains(project) || LargestGroup(project, money) is not { } group)
                {
                    continue;
                }

                payers[project] = group;
                Ratio worth = _costUtility ? group.Count : new Ratio(group.Count, cost);
                if (best.Count == 0 || worth > bestWorth)
                {
                    best = [project];
                    bestWorth = worth;
                }
                else if (worth == bestWorth)
                {
                    best.Add(project);
                }
            }

            if (best.Count == 0)
            {
                return string.Join(' ', text);
            }

            int chosen = best.Count == 1 ? best[0] : _ties.Settle(best.ToArray(), out _);
            winners.Add(chosen);
            foreach (int voter in payers[chosen])
            {
                money[voter] -= new Ratio(_election.Projects[chosen].Cost, payers[chosen].Count);
            }

            text.Add($"{chosen}[{string.Join(',', payers[chosen])}]");
        }
    }

    private List<int>? LargestGroup(int project, Ratio[] money)
    {
        int[] supporters = [.. Enumerable.Range(0, _voters.Count).Where(v => _voters[v][project])];
        for (int size = supporters.Length; size > 0; size--)
        {
            List<int> able = [.. supporters.Where(v => money[v] >= new Ratio(_election.Projects[project].Cost, size))];
            if (able.Count >= size)
            {
                return able;
            }
        }

        return null;
    }

    /// <summary>
    /// Every endowment at which anything could change: an equal share of a project's cost, plus what a voter may have paid for any set of
    /// others by then.
    /// </summary>
    public SortedSet<Ratio> CriticalEndowments()
    {
        int[] projects = [.. Enumerable.Range(0, _election.Projects.Count).Where(p => _election.Projects[p].Cost > 0)];
        HashSet<(Ratio Sum, int Used)> sums = [(Ratio.Zero, 0)];
        SortedSet<Ratio> critical = [];
        foreach (int project in projects)
        {
            HashSet<(Ratio, int)> more = [.. sums];
            foreach ((Ratio sum, int used) in sums)
            {
                for (int payers = 1; payers <= _voters.Count(v => v[project]); payers++)
                {
                    more.Add((sum + new Ratio(_election.Projects[project].Cost, payers), used + 1));
                }
            }

            sums = more;
        }

        critical.UnionWith(sums.Where(s => s.Used > 0).Select(s => s.Sum));
        return critical;
    }
}
