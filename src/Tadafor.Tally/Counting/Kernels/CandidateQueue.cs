namespace Tadafor.Tally.Counting.Kernels;

/// <summary>
/// Projects ordered by a lower bound of what the rounds compare, least first: a binary heap. Bounds never fall, so old ones stay valid.
/// </summary>
internal sealed class CandidateQueue
{
    private double[] _bounds = new double[64];
    private int[] _projects = new int[64];

    /// <summary>Number of projects waiting.</summary>
    public int Count { get; private set; }

    /// <summary>The least bound.</summary>
    public double LeastBound => _bounds[0];

    public void Clear() => Count = 0;

    public void Add(int project, double bound)
    {
        if (Count == _bounds.Length)
        {
            Array.Resize(ref _bounds, 2 * Count);
            Array.Resize(ref _projects, 2 * Count);
        }

        int at = Count++;
        while (at > 0 && _bounds[(at - 1) / 2] > bound)
        {
            _bounds[at] = _bounds[(at - 1) / 2];
            _projects[at] = _projects[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _bounds[at] = bound;
        _projects[at] = project;
    }

    /// <summary>Removes the project with the least bound.</summary>
    public int Take(out double bound)
    {
        bound = _bounds[0];
        int project = _projects[0], last = --Count, at = 0;
        double moved = _bounds[last];
        while ((2 * at) + 1 < last)
        {
            int child = (2 * at) + 1;
            child += child + 1 < last && _bounds[child + 1] < _bounds[child] ? 1 : 0;
            if (_bounds[child] >= moved)
            {
                break;
            }

            _bounds[at] = _bounds[child];
            _projects[at] = _projects[child];
            at = child;
        }

        _bounds[at] = moved;
        _projects[at] = _projects[last];
        return project;
    }
}
