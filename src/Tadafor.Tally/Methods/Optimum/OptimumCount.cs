using System.Numerics;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.Optimum;

/// <summary>Finds the best selection; where there are several, lets the ladder choose project by project.</summary>
internal sealed class OptimumCount(OptimumRule rule, Election election, TieLadder ties, CancellationToken cancellation = default)
{
    private readonly OutcomeDraft _draft = new(election, ties, cancellation);
    private readonly Int128[] _totals = Totals.Of(election, rule.Utility, rule.OrdinalScoring);
    private readonly SelectionBudget _budget = new(cancellation);
    private readonly List<int> _chosen = [];

    public TallyOutcome Count()
    {
        List<Item> open = [.. _totals.Select((t, p) => new Item(p, election.Projects[p].Cost, t)).Where(i => i.Value > 0)];
        long room = election.Envelope;
        Dictionary<int, TieLost> lost = [];
        while (!_draft.IsStopped)
        {
            Knapsack knapsack = new(open, room, _budget);
            List<int> contested = knapsack.Contested();
            if (contested.Count == 0)
            {
                _chosen.AddRange(knapsack.Certain());
                break;
            }

            int winner = _draft.Choose(contested, TallyPhase.Main);
            if (winner < 0)
            {
                break;
            }

            contested.ForEach(p => lost.TryAdd(p, new TieLost(1, election.Projects[winner].Id)));
            _chosen.Add(winner);
            open.RemoveAll(i => i.Project == winner);
            room -= election.Projects[winner].Cost;
        }

        return _draft.IsStopped ? Finish() : Write(lost);
    }

    private TallyOutcome Write(Dictionary<int, TieLost> lost)
    {
        Ratio unit = rule.Utility == Utility.Score ? PointTotals.Unit(election) : 1;
        foreach (int project in _chosen.OrderByDescending(p => _totals[p]).ThenBy(p => election.Projects[p].Id, CodePointOrder.Instance))
        {
            Measure measure = rule.Utility switch
            {
                Utility.Cost =>
                Measure.VotesTimesCost,
                Utility.Cardinality => Measure.Votes,
                _ => Measure.Points
            };
            _draft.Fund(project, TallyPhase.Main, measure, new Ratio(_totals[project], BigInteger.One) / unit, payments: null);
        }

        for (int project = 0; project < _totals.Length; project++)
        {
            if (!_draft.IsFunded(project))
            {
                _draft.Block(project, ReasonOf(project, lost));
            }
        }

        TallyOutcome outcome = Finish();
        return outcome with { Certificate = Certificates.Of(rule, election, outcome.Funded) };
    }

    private Obstacle ReasonOf(int project, Dictionary<int, TieLost> lost) =>
        _totals[project] <= 0 ? new NoSupport()
        : election.Projects[project].Cost > election.Envelope ? new EnvelopeTooSmall(election.Envelope)
        : lost.TryGetValue(project, out TieLost? tie) ? tie
        : new BetterSelection();

    private TallyOutcome Finish() => _draft.Finish(rule.Define(election, ties));
}
