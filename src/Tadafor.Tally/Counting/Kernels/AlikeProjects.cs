using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Counting.Kernels;

/// <summary>
/// Projects of one cost that the same ballots support with the same utility: whatever a rule computes of one is true of the others, so that
/// a tie of thousands costs one exact comparison.
/// </summary>
internal sealed class AlikeProjects
{
    private readonly int[] _firstOf;

    public AlikeProjects(Election election, SupporterLists lists)
    {
        _firstOf = new int[election.Projects.Count];
        Dictionary<int, List<int>> byHash = [];
        for (int project = 0; project < _firstOf.Length; project++)
        {
            int hash = Hash(election, lists, project);
            if (!byHash.TryGetValue(hash, out List<int>? firsts))
            {
                byHash.Add(hash, firsts = []);
            }

            int first = firsts.FindIndex(f => Same(election, lists, f, project));
            _firstOf[project] = first < 0 ? project : firsts[first];
            if (first < 0)
            {
                firsts.Add(project);
            }
        }
    }

    /// <summary>The first of the projects that are like this one, possibly itself.</summary>
    public int FirstOf(int project) => _firstOf[project];

    private static int Hash(Election election, SupporterLists lists, int project)
    {
        HashCode hash = default;
        hash.Add(election.Projects[project].Cost);
        for (int segment = lists.FirstSegment(project); segment < lists.FirstSegment(project + 1); segment++)
        {
            ReadOnlySpan<int> rows = lists.Rows(segment);
            hash.Add((lists.Utility(segment), rows.Length, rows.IsEmpty ? -1 : rows[0], rows.IsEmpty ? -1 : rows[^1]));
        }

        return hash.ToHashCode();
    }

    private static bool Same(Election election, SupporterLists lists, int one, int other)
    {
        int from = lists.FirstSegment(one), to = lists.FirstSegment(one + 1), at = lists.FirstSegment(other);
        if (election.Projects[one].Cost != election.Projects[other].Cost || to - from != lists.FirstSegment(other + 1) - at)
        {
            return false;
        }

        for (int segment = from; segment < to; segment++, at++)
        {
            if (lists.Utility(segment) != lists.Utility(at) || !lists.Rows(segment).SequenceEqual(lists.Rows(at)))
            {
                return false;
            }
        }

        return true;
    }
}
