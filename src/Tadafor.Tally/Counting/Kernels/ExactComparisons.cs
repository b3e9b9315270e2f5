using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Counting.Kernels;

/// <summary>Compares exactly what doubles cannot tell apart: projects that are alike once, and never more than a count may.</summary>
internal sealed class ExactComparisons(Election election, SupporterLists lists)
{
    /// <summary>The most exact comparisons that a count makes: about a minute's work.</summary>
    public const long Most = 1_000_000;

    // Looking for projects that are alike pays off once a tie is larger than those of ordinary elections.
    private const int MostApart = 8;

    private readonly Dictionary<int, ExactFraction> _values = [];
    private AlikeProjects? _alike;
    private long _done;

    /// <summary>The project that stands for this one: the first that is like it, where so many are compared that it pays to look.</summary>
    public int FirstAlike(int project, int compared)
    {
        _alike ??= compared > MostApart ? new AlikeProjects(election, lists) : null;
        return _alike?.FirstOf(project) ?? project;
    }

    /// <summary>One comparison more.</summary>
    public void Note(CancellationToken cancellation)
    {
        CountTooLargeException.ThrowIfOver(_done++, Most, CountWork.ExactComparisons);
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>The projects with exactly the least value.</summary>
    /// <param name="contenders">One or more projects, each with what its value is computed from.</param>
    /// <param name="exact">The value of a project.</param>
    /// <param name="cancellation">Ends the work between two comparisons.</param>
    public List<int> Least(
        List<(int Project, double Low)> contenders,
        Func<int, double, ExactFraction> exact,
        CancellationToken cancellation)
    {
        if (contenders.Count == 1)
        {
            return [contenders[0].Project];
        }

        List<int> tied = [];
        ExactFraction least = default;
        int leastLike = -1;
        _values.Clear();
        foreach ((int project, double low) in contenders)
        {
            int like = FirstAlike(project, contenders.Count);
            if (like != leastLike)
            {
                if (!_values.TryGetValue(like, out ExactFraction value))
                {
                    Note(cancellation);
                    _values.Add(like, value = exact(project, low));
                }

                int order = tied.Count == 0 ? -1 : value.CompareTo(least);
                if (order > 0)
                {
                    continue;
                }

                if (order < 0)
                {
                    (least, leastLike) = (value, like);
                    tied.Clear();
                }
            }

            tied.Add(project);
        }

        return tied;
    }
}
