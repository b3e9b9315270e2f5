using System.Numerics;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>A whole count by Exact Equal Shares: runs at one endowment after the other, as the definition makes them grow.</summary>
internal sealed class ExactSharesRecount
{
    private readonly ExactSharesPlan _plan;
    private readonly Protocol _protocol;
    private readonly Election _election;
    private readonly Supporters _supporters;
    private readonly int[] _candidates;

    public ExactSharesRecount(ExactSharesPlan plan, Protocol protocol)
    {
        _plan = plan;
        _protocol = protocol;
        _election = protocol.Election;
        _supporters = new Supporters(_election, Scores.Votes);
        _candidates =
        [
            .. Enumerable.Range(0, _election.Projects.Count).Where(p => _supporters.Of(p).Count > 0 && _election.Projects[p].Cost > 0)
        ];
    }

    public TallyOutcome Count(TallyDefinition definition)
    {
        int free = 0;
        foreach (int project in _protocol.ById().Where(p => _election.Projects[p].Cost == 0 && _supporters.Of(p).Count > 0))
        {
            _protocol.Fund(project, TallyPhase.Free, Measure.PricePerUtility, Ratio.Zero);
            free++;
        }

        List<PlainExactRun> tried = [Start()];
        PlainExactRun counts = Grow(tried);
        List<EqualSharesTie> known = [.. counts.Ties];
        foreach (PlainExactRun run in tried)
        {
            // Of a run that is too dear in any case, a tie nobody settles matters only where its further growth does.
            bool ended = _plan.Stop == Choices.StopNextDoesNotFit && !run.Fits;
            foreach (EqualSharesTie tie in run.Ties.Where(t => !known.Exists(t.IsSame) && !(ended && t.Settled is null)))
            {
                known.Add(tie);
                _protocol.Note(tie.Tied, tie.Settled, TallyPhase.OtherEndowment, free + tie.Round, run.Endowment);
            }
        }

        Write(counts, free);
        return _protocol.Close(definition) with { Endowment = counts.Endowment };
    }

    private PlainExactRun Start() => new(
        _election,
        _plan.ByCost,
        _candidates,
        _protocol.Judge,
        new Fraction(_election.Envelope, BigInteger.Max(1, _election.Ballots.Voters)),
        new EqualParts(_supporters),
        []);

    // The run that counts.
    private PlainExactRun Grow(List<PlainExactRun> tried)
    {
        PlainExactRun counts = tried[0];
        while (_plan.Step != Choices.StepNone
            && !tried[^1].Waits
            && tried[^1].Purchases.Count() < _candidates.Length
            && Next(tried[^1]) is { } next)
        {
            tried.Add(next);
            if (_plan.Stop == Choices.StopNextDoesNotFit && !next.Fits)
            {
                break;
            }

            if (next.Fits && (_plan.Stop == Choices.StopNextDoesNotFit || next.Waits || next.Spent > counts.Spent))
            {
                counts = next;
            }
        }

        return counts;
    }

    private PlainExactRun? Next(PlainExactRun run)
    {
        if (_plan.Step == Choices.StepNextUnfunded)
        {
            HashSet<int> bought = [.. run.Purchases.Select(p => p.Project)];
            Fraction? chance = PlainExactRun.Least(run.Rounds
                .SelectMany(r => r.Chances)
                .Where(c => !bought.Contains(c.Key))
                .Select(c => c.Value));
            return chance is { } at ? run.At(at, _candidates) : null;
        }

        // Something may happen at each event; it is a change when other projects are bought, or by other voters.
        PlainExactRun now = run;
        while (PlainExactRun.Least(now.Rounds.Where(r => r.Event is not null).Select(r => r.Event!.Value)) is { } at)
        {
            now = now.At(at, _candidates);
            if (now.Waits || !now.Purchases.SequenceEqual(run.Purchases))
            {
                return now;
            }
        }

        return null;
    }

    private void Write(PlainExactRun run, int free)
    {
        foreach (PlainExactRound round in run.Rounds)
        {
            if (round.Tie is { } tie)
            {
                _protocol.Note(tie.Tied, tie.Settled, TallyPhase.Main, free + tie.Round, run.Endowment);
            }

            if (round.Bought is { } bought)
            {
                long voters = _supporters.Of(bought.Project).Sum(s => _supporters.Voters[s.Ballot]), payers = bought.Group.Payers;
                Ratio part = new(_election.Projects[bought.Project].Cost, payers);
                RoundPayments payments = new(part, payers, 0, voters - payers);
                _protocol.Fund(
                    bought.Project,
                    TallyPhase.Main,
                    Measure.PricePerUtility,
                    _plan.ByCost ? new Ratio(1, payers) : part,
                    payments);
            }
        }

        foreach (int project in _protocol.ById().Where(p => !_protocol.Funded.Contains(p) && !_protocol.Waits))
        {
            _protocol.Block(project, _supporters.Of(project).Count == 0 ? new NoSupport() : TooDear(project, run));
        }
    }

    // The group that lacks least; of equal ones the largest.
    private EqualSplitTooDear TooDear(int project, PlainExactRun run)
    {
        long cost = _election.Projects[project].Cost;
        EqualParts parts = run.Rounds[^1].Before;
        EqualParts.Group nearest = parts
            .GroupsOf(project)
            .Aggregate((a, b) => parts.Needed(cost, b).CompareTo(parts.Needed(cost, a)) <= 0 ? b : a);
        return new EqualSplitTooDear(
            nearest.Payers,
            new Ratio(cost, nearest.Payers),
            parts.Needed(cost, nearest).ToRatio() - run.Endowment);
    }
}
