using System.Globalization;
using System.Text;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting;

/// <summary>What a ballot says, as one text: the same for the same ballot in any table.</summary>
internal static class BallotContent
{
    public static string Of(ReadOnlySpan<ushort> choices, ReadOnlySpan<long> points)
    {
        StringBuilder text = new();
        for (int i = 0; i < choices.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{choices[i]}");
            if (!points.IsEmpty)
            {
                text.Append(CultureInfo.InvariantCulture, $"={points[i]}");
            }

            text.Append(',');
        }

        return text.ToString();
    }

    /// <summary>Every row of an election by what it says.</summary>
    public static Dictionary<string, int> RowsOf(Election election)
    {
        BallotProfile ballots = election.Ballots;
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        for (int row = 0; row < ballots.Rows; row++)
        {
            Range range = ballots.Starts[row]..ballots.Starts[row + 1];
            rows.Add(Of(ballots.Choices[range], ballots.Points.IsEmpty ? [] : ballots.Points[range]), row);
        }

        return rows;
    }
}
