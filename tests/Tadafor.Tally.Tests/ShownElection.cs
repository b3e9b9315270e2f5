using System.Globalization;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests;

/// <summary>An election as a failing property shows it: envelope, projects with costs, ballots with how many cast them.</summary>
internal static class ShownElection
{
    public static Election Shown(this Election election) => Seed.Note(election, Text);

    public static string Text(Election election)
    {
        BallotProfile ballots = election.Ballots;
        IEnumerable<string> rows = Enumerable.Range(0, ballots.Rows).Select(row =>
        {
            Range range = ballots.Starts[row]..ballots.Starts[row + 1];
            long[] points = ballots.Points.IsEmpty ? [] : ballots.Points[range].ToArray();
            IEnumerable<string> choices = ballots.Choices[range]
                .ToArray()
                .Select((c, i) => election.Projects[c].Id
                    + (points.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{points[i]}")));
            return string.Create(CultureInfo.InvariantCulture, $"  {ballots.Multiplicity[row]} x [{string.Join(' ', choices)}]");
        });
        return string.Join(
            Environment.NewLine,
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{election.VoteType}, envelope {election.Envelope}, decimals {election.Decimals}/{election.PointDecimals}, at most {election.MaxLength}, default {election.DefaultPoints}"),
                .. election.Projects.Select(p => string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {p.Id} costs {p.Cost}, deposited {p.DepositOrder}, district {p.District}, {string.Join('+', p.Categories.Concat(p.Beneficiaries))}")),
                .. rows,
            ]);
    }
}
