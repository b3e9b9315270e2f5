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
        BallotProfile ballots = election.Ballots;
        ushort[] positions = new ushort[ballots.Choices.Length];
        long[] points = [.. ballots.Points];
        Place(election, order, positions, points);
        int[] starts = [.. ballots.Starts];
        byte[][] ids = [.. order.Select(p => FieldLines.Bytes(election.Projects[p].Id))];
        foreach (int row in RowOrder.Sorted(starts, ballots.Rows, positions, points))
        {
            lines.Field("ballot"u8);
            lines.Field(ballots.Multiplicity[row]);
            for (int at = starts[row]; at < starts[row + 1]; at++)
            {
                lines.Field(ids[positions[at]]);
                if (points.Length > 0)
                {
                    lines.Field(Encoding.UTF8.GetBytes(DecimalText.Of(points[at], election.PointDecimals)));
                }
            }

            lines.End();
        }
    }

    /// <summary>
    /// The choices of every ballot as places in the canonical order; ascending, unless the ballot is an order of preference.
    /// </summary>
    private static void Place(Election election, int[] order, ushort[] positions, long[] points)
    {
        ushort[] position = new ushort[order.Length];
        bool isKept = true;
        for (int i = 0; i < order.Length; i++)
        {
            position[order[i]] = (ushort)i;
            isKept &= order[i] == i;
        }

        BallotProfile ballots = election.Ballots;
        for (int at = 0; at < positions.Length; at++)
        {
            positions[at] = position[ballots.Choices[at]];
        }

        if (isKept || election.VoteType == VoteType.Ordinal)
        {
            return;
        }

        for (int row = 0; row < ballots.Rows; row++)
        {
            int start = ballots.Starts[row], length = ballots.Starts[row + 1] - start;
            Span<ushort> places = positions.AsSpan(start, length);
            if (points.Length > 0)
            {
                places.Sort(points.AsSpan(start, length));
            }
            else
            {
                places.Sort();
            }
        }
    }
}
