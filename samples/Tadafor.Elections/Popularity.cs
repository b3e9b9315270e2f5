namespace Tadafor.Elections;

/// <summary>
/// Draws projects as voters do: a few are liked by many. The project of rank r (from 0) has weight 1,000,000 / (r + 10); ranks are a
/// shuffle of the
/// projects.
/// </summary>
internal sealed class Popularity
{
    private readonly int[] _bounds;
    private readonly int[] _projectOfRank;
    private readonly bool[] _taken;

    public Popularity(int projects, SplitMix random)
    {
        _bounds = new int[projects];
        _projectOfRank = [.. Enumerable.Range(0, projects)];
        _taken = new bool[projects];
        int sum = 0;
        for (int rank = 0; rank < projects; rank++)
        {
            sum += 1_000_000 / (rank + 10);
            _bounds[rank] = sum;
            int other = random.Below(rank + 1);
            (_projectOfRank[rank], _projectOfRank[other]) = (_projectOfRank[other], _projectOfRank[rank]);
        }
    }

    /// <summary>Fills <paramref name="choices"/> with distinct projects, in the order drawn.</summary>
    public void Draw(Span<int> choices, SplitMix random)
    {
        for (int i = 0; i < choices.Length;)
        {
            int place = Array.BinarySearch(_bounds, random.Below(_bounds[^1]) + 1);
            int project = _projectOfRank[place < 0 ? ~place : place];
            if (!_taken[project])
            {
                _taken[project] = true;
                choices[i++] = project;
            }
        }

        foreach (int project in choices)
        {
            _taken[project] = false;
        }
    }
}
