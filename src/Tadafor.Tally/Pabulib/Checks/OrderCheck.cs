namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Finds names that stand after one they should stand before.</summary>
internal static class OrderCheck
{
    /// <summary>The positions out of place, each with the first name it should stand before. Unknown names may stand anywhere.</summary>
    public static IEnumerable<(int Index, string Before)> Misplaced(IReadOnlyList<string> names, string[] order)
    {
        for (int i = 0; i < names.Count; i++)
        {
            int rank = Array.IndexOf(order, names[i]);
            string? before = rank < 0 ? null : names.Take(i).FirstOrDefault(earlier => Array.IndexOf(order, earlier) > rank);
            if (before is not null)
            {
                yield return (i, before);
            }
        }
    }
}
