using System.Text;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Elections.Digests;

/// <summary>Writes the ballots in the order of the canonical text.</summary>
internal static class CanonicalBallots
{
    /// <param name="election">The election.</param>
    /// <param name="order">Project indices in canonical order.</param>
    /// <param name="lines">Where to.</param>
    public static void Write(Election election, int[] order, FieldLines lines)
    {
        int[] position = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            position[order[i]] = i;
        }

        BallotProfile ballots = election.Ballots;
        (int Position, long Points)[][] rows = new (int, long)[ballots.Rows][];
        int[] byContent = new int[ballots.Rows];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = Row(election, position, row);
            byContent[row] = row;
        }

        Array.Sort(byContent, (a, b) => Compare(rows[a], rows[b]));
        byte[][] ids = [.. order.Select(p => FieldLines.Bytes(election.Projects[p].Id))];
        foreach (int row in byContent)
        {
            lines.Field("ballot"u8);
            lines.Field(ballots.Multiplicity[row]);
            foreach ((int at, long points) in rows[row])
            {
                lines.Field(ids[at]);
                if (election.VoteType.HasPoints())
                {
                    lines.Field(Encoding.UTF8.GetBytes(DecimalText.Of(points, election.PointDecimals)));
                }
            }

            lines.End();
        }
    }

    private static (int Position, long Points)[] Row(Election election, int[] position, int row)
    {
        BallotProfile ballots = election.Ballots;
        int start = ballots.Starts[row], end = ballots.Starts[row + 1];
        (int Position, long Points)[] entries = new (int, long)[end - start];
        for (int at = start; at < end; at++)
        {
            entries[at - start] = (position[ballots.Choices[at]], election.VoteType.HasPoints() ? ballots.Points[at] : 0);
        }

        if (election.VoteType != VoteType.Ordinal)
        {
            Array.Sort(entries);
        }

        return entries;
    }

    private static int Compare((int Position, long Points)[] a, (int Position, long Points)[] b)
    {
        for (int i = 0; i < a.Length && i < b.Length; i++)
        {
            if (a[i].Position != b[i].Position)
            {
                return a[i].Position.CompareTo(b[i].Position);
            }
        }

        if (a.Length != b.Length)
        {
            return a.Length.CompareTo(b.Length);
        }

        for (int i = 0; i < a.Length; i++)
        {
            if (a[i].Points != b[i].Points)
            {
                return a[i].Points.CompareTo(b[i].Points);
            }
        }

        return 0;
    }
}
