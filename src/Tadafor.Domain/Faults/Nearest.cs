namespace Tadafor.Domain.Faults;

/// <summary>The valid name nearest to one that was mistyped.</summary>
public static class Nearest
{
    private const int LongestCompared = 64;

    /// <summary>
    /// The candidate that takes the fewest single-character changes (insert, delete, replace, swap neighbours), case ignored; the first of
    /// them on a tie;
    /// <see langword="null"/> when all take more than a third of the length.
    /// </summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestCompared)
        {
            return null;
        }

        int allowed = Math.Max(1, name.Length / 3);
        string? best = null;
        foreach (string candidate in candidates)
        {
            int distance = Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance <= allowed)
            {
                allowed = distance - 1;
                best = candidate;
            }
        }

        return best;
    }

    // Optimal string alignment: three rolling rows.
    private static int Distance(string a, string b)
    {
        int[] before = new int[b.Length + 1], row = [.. Enumerable.Range(0, b.Length + 1)], next = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            next[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                next[j] = Math.Min(Math.Min(next[j - 1], row[j]) + 1, row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, row, next) = (row, next, before);
        }

        return row[b.Length];
    }
}
