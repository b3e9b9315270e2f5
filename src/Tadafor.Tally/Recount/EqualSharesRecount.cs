using System.Numerics;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>A whole count by Equal Shares: runs with growing endowments, one after the other, then what the definition adds.</summary>
internal sealed class EqualSharesRecount(EqualSharesPlan plan, Protocol protocol)
{
    private readonly Election _election = protocol.Election;
    private readonly Supporters _supporters = new(protocol.Election, plan.ByCost ? Scores.Votes : plan.Score);

    public TallyOutcome Count(TallyDefinition definition)
    {
        int[] supported = [.. Enumerable.Range(0, _election.Projects.Count).Where(p => _supporters.Of(p).Count > 0)];
        int[] free = plan.FreeFirst ? [.. supported.Where(p => _election.Projects[p].Cost == 0)] : [];
        Array.Sort(free, (a, b) => Judge.ById(_election.Projects[a].Id, _election.Projects[b].Id));
        int[] candidates = [.. supported.Where(p => _election.Projects[p].Cost > 0)];
        List<PlainSharesRun> runs = Runs(candidates, free);
        PlainSharesRun counts = runs[^1].Cost > _election.Envelope ? runs[^2] : runs[^1];

        Array.ForEach(free, p => protocol.Fund(p, TallyPhase.Free, Measure.PricePerUtility, Ratio.Zero));
        NoteOtherTies(runs, counts, free.Length);
        Write(counts, free.Length);
        if (plan.Fills && !protocol.Waits)
        {
            protocol.Reopen();
            new GreedyRecount(
                protocol,
                PlainBallots.Votes(_election),
                1,
                perCost: false,
                stops: false,
                minimum: null,
                Measure.Votes).Count(TallyPhase.Fill);
        }

        TallyOutcome outcome = protocol.Close(definition) with { Endowment = counts.Endowment };
        return plan.Comparison is null || protocol.Waits ? outcome : PlainContest.Hold(outcome, protocol, plan.Comparison);
    }

    // Every run made, the last one too dear when that ended the growth.
    private List<PlainSharesRun> Runs(int[] candidates, int[] free)
    {
        BigInteger voters = BigInteger.Max(1, _election.Ballots.Voters), unit = BigInteger.Pow(10, _election.Decimals);
        Ratio first = plan.StartsWhole ? new Ratio(_election.Envelope / voters / unit * unit, 1) : new Ratio(_election.Envelope, voters);
        PlainSharesRun RunAt(Ratio endowment) => new(_election, _supporters, plan.ByCost, candidates, endowment, protocol.Judge);
        List<PlainSharesRun> runs = [RunAt(first)];
        while (plan.Step is { } step && !runs[^1].Waits && runs[^1].Cost <= _election.Envelope && GoesOn(runs[^1], candidates, free))
        {
            protocol.Cancellation.ThrowIfCancellationRequested();
            runs.Add(RunAt(runs[^1].Endowment + step));
        }

        return runs;
    }

    private bool GoesOn(PlainSharesRun run, int[] candidates, int[] free)
    {
        HashSet<int> funded = [.. free, .. run.Funded];
        bool Fits(int project) => run.Cost + _election.Projects[project].Cost <= _election.Envelope;
        bool someLeft = Array.Exists(candidates, p => !funded.Contains(p));
        return plan.Stop switch
        {
            Choices.StopNoSupportedFits => Array.Exists(candidates, p => !funded.Contains(p) && Fits(p)),
            Choices.StopNoneFits => someLeft && Enumerable.Range(0, _election.Projects.Count).Any(p => !funded.Contains(p) && Fits(p)),
            _ => someLeft,
        };
    }

    private void NoteOtherTies(List<PlainSharesRun> runs, PlainSharesRun counts, int free)
    {
        List<EqualSharesTie> known = [];
        foreach (PlainSharesRun run in runs.Where(r => r != counts))
        {
            foreach (EqualSharesTie tie in run.Ties.Where(t => !known.Exists(t.IsSame)))
            {
                known.Add(tie);
                if (!counts.Ties.Exists(tie.IsSame))
                {
                    protocol.Note(tie.Tied, tie.Settled, TallyPhase.OtherEndowment, free + tie.Round, run.Endowment);
                }
            }
        }
    }

    private void Write(PlainSharesRun run, int free)
    {
        for (int round = 1; round <= run.Rounds.Count + 1; round++)
        {
            foreach (EqualSharesTie tie in run.Ties.Where(t => t.Round == round))
            {
                protocol.Note(tie.Tied, tie.Settled, TallyPhase.Main, free + round, run.Endowment);
            }

            if (round <= run.Rounds.Count)
            {
                PlainSharesRound bought = run.Rounds[round - 1];
                Ratio value = plan.ByCost ? bought.Price / _election.Projects[bought.Project].Cost : bought.Price * plan.Score.Unit;
                protocol.Fund(bought.Project, TallyPhase.Main, Measure.PricePerUtility, value, bought.Payments);
            }
        }

        foreach (int project in Enumerable.Range(0, _election.Projects.Count).Where(p => !protocol.Funded.Contains(p) && !protocol.Waits))
        {
            protocol.Block(
                project,
                _supporters.Of(project).Count == 0 ? new NoSupport() : new SupportersMoneyTooSmall((long)run.MoneyOf(project)));
        }
    }
}
