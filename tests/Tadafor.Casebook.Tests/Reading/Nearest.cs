namespace Tadafor.Casebook.Tests.Reading;

/// <summary>The valid phrase nearest to one that was mistyped, by the number of characters to insert, delete or replace.</summary>
internal static class Nearest
{
    public static string To(string typed, IEnumerable<string> valid) => valid.MinBy(candidate => Distance(typed, candidate))!;

    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
