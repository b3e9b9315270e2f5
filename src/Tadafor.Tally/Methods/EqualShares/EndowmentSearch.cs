using Tadafor.Tally.Counting;
using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// Runs at one endowment after the other until the completion's stop rule ends it; the run is left at the endowment that counts.
/// </summary>
internal sealed class EndowmentSearch(
    Election election,
    EqualSharesRun run,
    EndowmentGrowth growth,
    Completion completion,
    int[] candidates,
    int[] free)
{
    /// <summary>
    /// The most runs a search makes. Counts of real elections make some thousands at most: endowments at which nothing can change are
    /// passed over.
    /// </summary>
    public const long MostRuns = 1_000_000;

    /// <summary>The most supporters its runs read: about a minute's work.</summary>
    public const long MostTouches = 20_000_000_000;

    /// <summary>What a run takes for each project, whatever it reads.</summary>
    public const int RunWork = 32;

    private readonly bool[] _funded = new bool[election.Projects.Count];
    private readonly HashSet<TieMet> _known = new(TieMet.SameTie);
    private readonly StepsAhead _ahead = new(new Foresight(election, run));

    /// <summary>Ties met at other endowments than the final one, each once, with the first numerator at which it was met.</summary>
    public List<(TieMet Tie, long Numerator)> OtherTies { get; } = [];

    /// <summary>Numerator of the endowment that counts.</summary>
    public long Numerator { get; private set; } = growth.First;

    /// <summary>Whether endowments at which nothing can change are passed over; the outcome is the same without, only later.</summary>
    public bool JumpsAhead { get; init; } = true;

    /// <summary>Ends the search between two runs.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Number of runs made.</summary>
    public int Runs { get; private set; }

    /// <summary>Tries one endowment after the other.</summary>
    public void Search()
    {
        Execute(growth.First);
        while (growth.Step > 0 && !run.IsUnresolved && GoesOn())
        {
            NoteTies();
            long current = LastOfTheSame();
            Execute(checked(current + growth.Step));
            if (!run.IsUnresolved && run.Cost > election.Envelope)
            {
                NoteTies();
                Execute(current);
                break;
            }
        }

        OtherTies.RemoveAll(other => run.Ties.Contains(other.Tie, TieMet.SameTie));
    }

    // The last endowment at which the run certainly comes out as it did; exhaustion and fit are the same there too.
    private long LastOfTheSame() => checked(Numerator + (growth.Step * (JumpsAhead ? _ahead.Count(growth.StepMoney) : 0)));

    private void Execute(long numerator)
    {
        Cancellation.ThrowIfCancellationRequested();
        CountTooLargeException.ThrowIfOver(Runs, MostRuns, CountWork.EndowmentSteps);
        CountTooLargeException.ThrowIfOver(run.Touches, MostTouches, CountWork.EndowmentReadings);
        run.Log.IsOn = JumpsAhead && growth.Step > 0 && _ahead.IsDue;
        run.Execute(numerator, growth.Denominator, election.Envelope);
        Numerator = numerator;
        Runs++;
    }

    private void NoteTies()
    {
        foreach (TieMet tie in run.Ties)
        {
            if (_known.Add(tie))
            {
                OtherTies.Add((tie, Numerator));
            }
        }
    }

    // Whether something could still be added, in the sense of the completion.
    private bool GoesOn()
    {
        Array.Clear(_funded);
        Array.ForEach(free, p => _funded[p] = true);
        foreach (EqualSharesRound round in run.Rounds)
        {
            _funded[round.Project] = true;
        }

        long remaining = election.Envelope - run.Cost;
        return completion.GoesOn(new(
            SomeCandidate: Array.Exists(candidates, p => !_funded[p]),
            SomeCandidateFits: Array.Exists(candidates, p => !_funded[p] && election.Projects[p].Cost <= remaining),
            SomeProjectFits: election.Projects.Where((p, i) => !_funded[i] && p.Cost <= remaining).Any()));
    }
}
