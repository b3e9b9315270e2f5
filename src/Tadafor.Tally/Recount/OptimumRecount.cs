using System.Numerics;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>
/// The best selection, by the book; of several the ladder takes those with the preferred one of the projects on which they differ, until
/// one is left.
/// </summary>
internal sealed class OptimumRecount
{
    private readonly OptimumPlan _plan;
    private readonly Protocol _protocol;
    private readonly Election _election;
    private readonly BigInteger[] _worth;

    public OptimumRecount(OptimumPlan plan, Protocol protocol)
    {
        _plan = plan;
        _protocol = protocol;
        _election = protocol.Election;
        _worth = PlainBallots.Sums(_election, plan.Score);
        if (plan.ByCost)
        {
            _worth = [.. _worth.Select((votes, p) => votes * _election.Projects[p].Cost)];
        }
    }

    public Recounting Count(TallyDefinition definition)
    {
        List<int> open = [.. Enumerable.Range(0, _worth.Length).Where(p => _worth[p].Sign > 0)], chosen = [];
        BigInteger room = _election.Envelope;
        Dictionary<int, TieLost> lost = [];
        BestSelections? first = null;
        while (true)
        {
            BestSelections best = new(open.Select(p => (p, _election.Projects[p].Cost, _worth[p])), room, _protocol.Cancellation);
            (List<int> certain, List<int> contested) = best.Decide();
            if (best.TooMany)
            {
                return new Recounting(new RecountRefusal(
                    RecountFault.TooLarge,
                    [
                        $"More than {BestSelections.MostKept} selections would have to be kept at a time, or {BestSelections.MostTried} compared; the recount does no more."
                    ]));
            }

            first ??= best;
            if (contested.Count == 0)
            {
                chosen.AddRange(certain);
                return new Recounting(Write(definition, chosen, lost, first));
            }

            if (_protocol.Choose(contested, TallyPhase.Main, 1) is not { } winner)
            {
                return new Recounting(_protocol.Close(definition));
            }

            contested.ForEach(p => lost.TryAdd(p, new TieLost(1, _election.Projects[winner].Id)));
            chosen.Add(winner);
            open.Remove(winner);
            room -= _election.Projects[winner].Cost;
        }
    }

    private TallyOutcome Write(TallyDefinition definition, List<int> chosen, Dictionary<int, TieLost> lost, BestSelections best)
    {
        foreach (int project in _protocol.ById().Where(chosen.Contains).OrderByDescending(p => _worth[p]))
        {
            _protocol.Fund(project, TallyPhase.Main, _plan.Measure, new Ratio(_worth[project], _plan.Score.Unit));
        }

        foreach (int project in _protocol.ById().Where(p => !chosen.Contains(p)))
        {
            _protocol.Block(
                project,
                _worth[project].Sign <= 0 ? new NoSupport()
                : _election.Projects[project].Cost > _election.Envelope ? new EnvelopeTooSmall(_election.Envelope)
                : lost.TryGetValue(project, out TieLost? tie) ? tie
                : new BetterSelection());
        }

        Ratio unit = _plan.Score.Unit, value = new Ratio(chosen.Aggregate(BigInteger.Zero, (sum, p) => sum + _worth[p]), 1) / unit;
        IEnumerable<string> core = _protocol.ById().Intersect(best.Core).Select(p => _election.Projects[p].Id);
        return _protocol.Close(definition) with
        {
            Certificate = new OptimumCertificate(value, best.Price.ToRatio() / unit, best.Bound.ToRatio() / unit, [.. core]),
        };
    }
}
