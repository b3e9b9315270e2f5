using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.Phragmen;

/// <summary>
/// A whole count by Phragmén's rule. Loads never fall, so a project's last bound orders the queue and most are not looked at in most
/// rounds.
/// </summary>
internal sealed class PhragmenCount
{
    /// <summary>The most exact comparisons that a count makes: about a minute's work.</summary>
    public const long MostComparisons = 1_000_000;

    private const double Rounding = 1.0 / (1L << 51);

    // Looking for projects that are alike pays off once a tie is larger than those of ordinary elections.
    private const int MostComparedApart = 8;

    private readonly PhragmenRule _rule;
    private readonly Election _election;
    private readonly TieLadder _ties;
    private readonly OutcomeDraft _draft;
    private readonly LoadBook _loads;
    private readonly CandidateQueue _queue;
    private readonly List<int> _unsupported = [];
    private readonly List<(int Project, double Low)> _seen = [];
    private readonly Dictionary<int, ExactFraction> _exact = [];
    private readonly SupporterLists _lists;
    private readonly CancellationToken _cancellation;
    private AlikeProjects? _alike;
    private long _comparisons;

    public PhragmenCount(PhragmenRule rule, Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        SupporterLists lists = SupporterListsBuilder.ByApproval(election);
        _rule = rule;
        _election = election;
        _ties = ties;
        _lists = lists;
        _cancellation = cancellation;
        _draft = new OutcomeDraft(election, ties, cancellation);
        _loads = new LoadBook(election, lists);
        _queue = new CandidateQueue();
        for (int project = 0; project < election.Projects.Count; project++)
        {
            if (!_draft.Fits(project))
            {
                _draft.Block(project, new EnvelopeTooSmall(election.Envelope));
            }
            else if (lists.Supporters[project] > 0)
            {
                _queue.Add(project, election.Projects[project].Cost / (double)lists.Supporters[project] * (1 - (4 * Rounding)));
            }
            else if (rule.UnsupportedProjects == UnsupportedProjects.Last)
            {
                _unsupported.Add(project);
            }
            else
            {
                _draft.Block(project, new NoSupport());
            }
        }
    }

    /// <summary>Memory work done.</summary>
    public long Touches { get; private set; }

    public TallyOutcome Count()
    {
        while (_queue.Count > 0 && !_draft.IsStopped)
        {
            List<int> tied = LeastLoaded(out double bound);
            if (EndsAt(tied))
            {
                return Finish();
            }

            int bought = Choose(tied);
            if (bought >= 0)
            {
                _loads.Buy(bought);
                _draft.Fund(bought, TallyPhase.Main, Measure.Load, _loads.LastLoad(), payments: null);
            }

            tied.ForEach(p => _queue.Add(p, bound));
        }

        while (_unsupported.Count > 0 && !_draft.IsStopped && !EndsAt(_unsupported))
        {
            int bought = Choose(_unsupported);
            if (bought >= 0)
            {
                _draft.Fund(bought, TallyPhase.Main, Measure.Load, value: null, payments: null);
            }
        }

        return Finish();
    }

    private TallyOutcome Finish()
    {
        Touches = _loads.Touches;
        _loads.Release();
        return _draft.Finish(_rule.Define(_election, _ties));
    }

    // The ladder's choice among those of the tied projects that fit, which is taken out of the list with those that do not. -1 when there
    // is none.
    private int Choose(List<int> tied)
    {
        foreach (int project in tied.FindAll(p => !_draft.Fits(p)))
        {
            _draft.Block(project, new EnvelopeTooSmall(_draft.Remaining));
            tied.Remove(project);
        }

        int chosen = tied.Count == 0 ? -1 : _draft.Choose(tied, TallyPhase.Main);
        tied.Remove(chosen);
        return chosen;
    }

    // Whether the count ends because a tied project does not fit; notes it for all that are left.
    private bool EndsAt(List<int> tied)
    {
        List<int> tooDear = tied.FindAll(p => !_draft.Fits(p));
        if (tooDear.Count == 0 || _rule.WhenTooDear == WhenTooDear.Skip)
        {
            return false;
        }

        int first = tooDear.MinBy(p => _election.Projects[p].Id, CodePointOrder.Instance);
        int[] left = [.. Enumerable.Range(0, _election.Projects.Count).Where(p => _draft.IsOpen(p))];
        _draft.EndAt(first, left);
        tooDear.ForEach(p => _draft.Block(p, new EnvelopeTooSmall(_draft.Remaining)));
        return true;
    }

    // The projects with exactly the least load, taken out of the queue, and a lower bound of it.
    private List<int> LeastLoaded(out double bound)
    {
        _seen.Clear();
        double bestHigh = double.PositiveInfinity;
        while (_queue.Count > 0 && _queue.LeastBound <= bestHigh)
        {
            int project = _queue.Take(out _);
            double load = _loads.Estimate(project, out double error);
            _seen.Add((project, load * (1 - error)));
            bestHigh = Math.Min(bestHigh, load * (1 + error));
        }

        List<int> tied = ExactlyLeast(_seen.FindAll(s => s.Low <= bestHigh));
        HashSet<int> taken = [.. tied];
        bound = _seen.Min(s => s.Low);
        foreach ((int project, double low) in _seen)
        {
            if (!taken.Contains(project))
            {
                _queue.Add(project, low);
            }
        }

        return tied;
    }

    private List<int> ExactlyLeast(List<(int Project, double Low)> contenders)
    {
        if (contenders.Count == 1)
        {
            return [contenders[0].Project];
        }

        List<int> tied = [];
        ExactFraction least = default;
        int leastLike = -1;
        _exact.Clear();
        foreach ((int project, _) in contenders)
        {
            int like = FirstAlike(project, contenders.Count);
            if (like != leastLike)
            {
                ExactFraction load = ExactLoadOf(like);
                int order = tied.Count == 0 ? -1 : load.CompareTo(least);
                if (order > 0)
                {
                    continue;
                }

                if (order < 0)
                {
                    (least, leastLike) = (load, like);
                    tied.Clear();
                }
            }

            tied.Add(project);
        }

        return tied;
    }

    // Projects that are alike have one load: the first of them stands for all.
    private int FirstAlike(int project, int compared)
    {
        _alike ??= compared > MostComparedApart ? new AlikeProjects(_election, _lists) : null;
        return _alike?.FirstOf(project) ?? project;
    }

    private ExactFraction ExactLoadOf(int like)
    {
        if (!_exact.TryGetValue(like, out ExactFraction load))
        {
            CountTooLargeException.ThrowIfOver(_comparisons++, MostComparisons, CountWork.ExactComparisons);
            _cancellation.ThrowIfCancellationRequested();
            _exact.Add(like, load = _loads.Exact(like));
        }

        return load;
    }
}
