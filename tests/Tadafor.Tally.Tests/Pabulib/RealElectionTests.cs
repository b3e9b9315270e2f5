using System.Globalization;
using System.Text.Json;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;

namespace Tadafor.Tally.Tests.Pabulib;

public class RealElectionTests
{
    public static TheoryData<string> Files => new(PublicCollections.Names("pb", "*.pb*"));

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Every_real_file_is_read_with_the_votes_and_points_that_were_counted_elsewhere(string file)
    {
        Election election = Read(file).RequireElection();
        using JsonDocument expected = Expected(file);
        JsonElement tally = expected.RootElement.GetProperty("tally");
        long[] votes = new long[election.Projects.Count], points = new long[election.Projects.Count];
        BallotProfile ballots = election.Ballots;
        for (int row = 0; row < ballots.Rows; row++)
        {
            for (int i = ballots.Starts[row]; i < ballots.Starts[row + 1]; i++)
            {
                votes[ballots.Choices[i]] += ballots.Multiplicity[row];
                points[ballots.Choices[i]] += ballots.Points.IsEmpty ? 0 : ballots.Points[i] * ballots.Multiplicity[row];
            }
        }

        for (int i = 0; i < votes.Length; i++)
        {
            string id = election.Projects[i].Id;
            Assert.Equal(tally.GetProperty("votes").GetProperty(id).GetInt64(), votes[i]);
            if (tally.TryGetProperty("points", out JsonElement expectedPoints))
            {
                Assert.Equal(expectedPoints.GetProperty(id).ToString(), points[i].ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static PabulibResult Read(string file)
    {
        using FileStream stream = File.OpenRead(PublicCollections.Require($"pb/{file}"));
        return PabulibReader.Read(stream);
    }

    private static JsonDocument Expected(string file) =>
        JsonDocument.Parse(File.ReadAllText(PublicCollections.Require($"pb/expected/{file.Replace(".gz", "", StringComparison.Ordinal).Replace(".pb", ".json", StringComparison.Ordinal)}")));
}
