using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.Phragmen;

/// <summary>
/// A whole count by Phragmén's rule. Loads never fall, so a project's last bound orders the queue and most are not looked at in most
/// rounds.
/// </summary>
internal sealed class PhragmenCount
{
    private const double Rounding = 1.0 / (1L << 51);

    private readonly PhragmenRule _rule;
    private readonly Election _election;
    private readonly TieLadder _ties;
    private readonly OutcomeDraft _draft;
    private readonly LoadBook _loads;
    private readonly CandidateQueue _queue;
    private readonly List<int> _unsupported = [];
    private readonly List<(int Project, double Low)> _seen = [];
    private readonly ExactComparisons _comparisons;
    private readonly CancellationToken _cancellation;

    public PhragmenCount(PhragmenRule rule, Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        SupporterLists lists = SupporterListsBuilder.ByApproval(election);
        _rule = rule;
        _election = election;
        _ties = ties;
        _comparisons = new ExactComparisons(election, lists);
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

        List<int> tied = _comparisons.Least(
            _seen.FindAll(s => s.Low <= bestHigh),
            (project, _) => _loads.Exact(project),
            _cancellation);
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
}
