using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests.Elections;

/// <summary>Ballots as text: <c>[0 2]x4</c> is the ballot for projects 0 and 2, cast four times; <c>[0:5]</c> gives 5 points.</summary>
internal static class Rows
{
    public static string Of(Election election) => Of(election.Ballots);

    public static string Of(BallotProfile ballots) => string.Join(' ', Enumerable.Range(0, ballots.Rows).Select(row => Row(ballots, row)));

    private static string Row(BallotProfile ballots, int row) =>
        $"[{string.Join(' ', Enumerable.Range(ballots.Starts[row], ballots.Starts[row + 1] - ballots.Starts[row]).Select(i => Choice(ballots, i)))}]"
        + $"x{ballots.Multiplicity[row]}";

    private static string Choice(BallotProfile ballots, int i) =>
        ballots.Points.IsEmpty ? $"{ballots.Choices[i]}" : $"{ballots.Choices[i]}:{ballots.Points[i]}";
}
