using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>Goes from one endowment at which the outcome changes to the next. The run is left at the endowment that counts.</summary>
internal sealed class AddOptSearch(
    Election election,
    ExactSharesRun run,
    ExactSharesCompletion completion,
    int[] candidates,
    CancellationToken cancellation)
{
    private readonly HashSet<TieMet> _known = new(TieMet.SameTie);
    private Ratio _best;
    private long _spent;

    /// <summary>Ties met at other endowments than the final one, each once, with the first endowment at which it was met.</summary>
    public List<(TieMet Tie, Ratio Endowment)> OtherTies { get; } = [];

    /// <summary>Endowments tried.</summary>
    public int Runs { get; private set; } = 1;

    public void Search(Ratio start)
    {
        run.Start(start);
        NoteTies();
        (_best, _spent) = (start, run.Cost);
        (int, long)[] bought = Purchases();
        while (completion != ExactSharesCompletion.None && !run.IsUnresolved && !AllFunded() && NextEndowment() is { } next)
        {
            cancellation.ThrowIfCancellationRequested();
            run.Resume(next);
            Runs++;
            (int, long)[] now = Purchases();
            if (completion != ExactSharesCompletion.AddOptSkip && !run.IsUnresolved && now.AsSpan().SequenceEqual(bought))
            {
                continue;
            }

            bought = now;
            NoteTies();
            bool fits = run.Cost <= election.Envelope;
            if (!fits && completion == ExactSharesCompletion.AddOpt)
            {
                break;
            }

            if (fits && (completion == ExactSharesCompletion.AddOpt || run.IsUnresolved || run.Cost > _spent))
            {
                (_best, _spent) = (next, run.Cost);
            }
        }

        if (run.Endowment != _best)
        {
            run.Start(_best);
        }

        OtherTies.RemoveAll(other => run.Rounds.Any(r => r.Tie is { } tie && TieMet.SameTie.Equals(tie, other.Tie)));
    }

    private (int, long)[] Purchases() => [.. run.Rounds.Select(r => (r.Project, r.Payers))];

    private bool AllFunded() => candidates.Length == run.Rounds.Count - 1;

    private Ratio? NextEndowment()
    {
        if (completion != ExactSharesCompletion.AddOptSkip)
        {
            return run.NextChange;
        }

        HashSet<int> funded = [.. run.Rounds.Select(r => r.Project)];
        return Threshold.Least(candidates.Where(p => !funded.Contains(p)).SelectMany(p => run.Rounds.Select(r => r.Next[p])))?.Endowment;
    }

    private void NoteTies()
    {
        // A run too dear in any case ends the growth of add-opt: who would win its last tie does not matter.
        bool isOver = completion == ExactSharesCompletion.AddOpt && run.Cost > election.Envelope;
        foreach (ExactSharesRound round in run.Rounds)
        {
            if (round.Tie is { } tie && !(isOver && tie.Winner < 0) && _known.Add(tie))
            {
                OtherTies.Add((tie, run.Endowment));
            }
        }
    }
}
