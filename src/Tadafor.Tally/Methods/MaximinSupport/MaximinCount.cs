using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.MaximinSupport;

/// <summary>
/// A whole count by maximin support. What a project would lead to never falls from round to round, so its last value orders the projects
/// and most are not
/// tried in most rounds.
/// </summary>
internal sealed class MaximinCount
{
    private readonly MaximinSupportRule _rule;
    private readonly Election _election;
    private readonly TieLadder _ties;
    private readonly CancellationToken _cancellation;
    private readonly OutcomeDraft _draft;
    private readonly LoadFlow _flow;
    private readonly Load[] _bounds;
    private readonly List<int> _open = [];
    private Load _present = new(0, 1);

    public MaximinCount(MaximinSupportRule rule, Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        SupporterRows supporters = SupporterRows.ByApproval(election);
        _rule = rule;
        _election = election;
        _ties = ties;
        _cancellation = cancellation;
        _draft = new OutcomeDraft(election, ties, cancellation);
        _flow = new LoadFlow(election, supporters);
        _bounds = new Load[election.Projects.Count];
        for (int project = 0; project < _bounds.Length; project++)
        {
            if (supporters.Voters(project) == 0)
            {
                _draft.Block(project, new NoSupport());
                continue;
            }

            _bounds[project] = new Load(election.Projects[project].Cost, supporters.Voters(project));
            _open.Add(project);
        }
    }

    /// <summary>Projects tried, over all rounds.</summary>
    public int Trials { get; private set; }

    public TallyOutcome Count()
    {
        while (!_draft.IsStopped)
        {
            foreach (int project in _open.FindAll(p => !_draft.Fits(p)))
            {
                _draft.Block(project, new EnvelopeTooSmall(_draft.Remaining));
                _open.Remove(project);
            }

            List<int> tied = LeastLoaded();
            int chosen = tied.Count == 0 ? -1 : _draft.Choose(tied, TallyPhase.Main);
            if (chosen < 0)
            {
                break;
            }

            _present = _flow.Add(chosen, _bounds[chosen]);
            _open.Remove(chosen);
            _draft.Fund(chosen, TallyPhase.Main, Measure.LargestLoad, _present.ToRatio(), payments: null);
        }

        return _draft.Finish(_rule.Define(_election, _ties));
    }

    private List<int> LeastLoaded()
    {
        List<int> tied = [];
        Load least = default;
        _open.ForEach(p => _bounds[p] = _bounds[p].Max(_present));
        foreach (int project in _open.OrderBy(p => _bounds[p]).ToArray())
        {
            if (tied.Count > 0 && _bounds[project].CompareTo(least) > 0)
            {
                break;
            }

            _cancellation.ThrowIfCancellationRequested();
            Trials++;
            _bounds[project] = _flow.Copy().Add(project, _bounds[project]);
            int order = tied.Count == 0 ? -1 : _bounds[project].CompareTo(least);
            if (order < 0)
            {
                tied.Clear();
                least = _bounds[project];
            }

            if (order <= 0)
            {
                tied.Add(project);
            }
        }

        return tied;
    }
}
