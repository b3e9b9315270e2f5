using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>A whole count by Exact Equal Shares.</summary>
internal sealed class ExactSharesCount
{
    private readonly ExactEqualSharesRule _rule;
    private readonly Election _election;
    private readonly TieLadder _ties;
    private readonly CancellationToken _cancellation;
    private readonly SupporterRows _supporters;
    private readonly int[] _free;
    private readonly int[] _candidates;

    public ExactSharesCount(ExactEqualSharesRule rule, Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        _rule = rule;
        _election = election;
        _ties = ties;
        _cancellation = cancellation;
        _supporters = SupporterRows.ByApproval(election);
        int[] supported = [.. Enumerable.Range(0, election.Projects.Count).Where(p => _supporters.Voters(p) > 0)];
        _candidates = [.. supported.Where(p => election.Projects[p].Cost > 0)];
        _free = [.. supported.Where(p => election.Projects[p].Cost == 0).OrderBy(p => election.Projects[p].Id, CodePointOrder.Instance)];
    }

    /// <summary>Endowments tried.</summary>
    public int Runs { get; private set; }

    public TallyOutcome Count()
    {
        ExactSharesRun run = new(_election, _rule.Utility, _supporters, _candidates, _ties);
        AddOptSearch search = new(_election, run, _rule.Completion, _candidates, _cancellation);
        search.Search(new Ratio(_election.Envelope, Math.Max(1, _election.Ballots.Voters)));
        Runs = search.Runs;
        OutcomeDraft draft = new(_election, _ties, _cancellation);
        foreach (int project in _free)
        {
            draft.Fund(project, TallyPhase.Free, Measure.PricePerUtility, Ratio.Zero, payments: null);
        }

        foreach ((Counting.Kernels.TieMet tie, Ratio endowment) in search.OtherTies)
        {
            draft.Report(tie.Tied, tie.Winner, tie.SettledBy, TallyPhase.OtherEndowment, _free.Length + tie.Round, endowment);
        }

        Write(draft, run);
        return draft.Finish(_rule.Define(_election, _ties)) with { Endowment = run.Endowment };
    }

    private void Write(OutcomeDraft draft, ExactSharesRun run)
    {
        foreach (ExactSharesRound round in run.Rounds)
        {
            if (round.Tie is { } tie)
            {
                draft.Report(tie.Tied, tie.Winner, tie.SettledBy, TallyPhase.Main, _free.Length + tie.Round, run.Endowment);
            }

            if (round.Project >= 0)
            {
                Ratio perUtility = _rule.Utility == ExactSharesUtility.Cost ? new Ratio(1, round.Payers) : round.Price;
                RoundPayments payments = new(round.Price, round.Payers, 0, _supporters.Voters(round.Project) - round.Payers);
                draft.Fund(round.Project, TallyPhase.Main, Measure.PricePerUtility, perUtility, payments);
            }
        }

        for (int project = 0; project < _election.Projects.Count && !draft.IsStopped; project++)
        {
            if (!draft.IsFunded(project))
            {
                draft.Block(project, ObstacleOf(project, run));
            }
        }
    }

    private Obstacle ObstacleOf(int project, ExactSharesRun run)
    {
        if (_supporters.Voters(project) == 0)
        {
            return new NoSupport();
        }

        (SplitGroup group, Ratio needed) = run.Nearest(project);
        return new EqualSplitTooDear(group.Payers, new Ratio(_election.Projects[project].Cost, group.Payers), needed - run.Endowment);
    }
}
