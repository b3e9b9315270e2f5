using System.Globalization;
using System.Text;
using Tadafor.Elections;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Tests.Elections;

namespace Tadafor.Tally.Tests.Pabulib;

public class SampleElectionTests
{
    public static TheoryData<string> Made =>
        new([.. Recipes.Kept.Select(recipe => $"{recipe.Name}.pb"), .. Recipes.Compressed.Select(recipe => $"{recipe.Name}.pb.gz")]);

    public static TheoryData<string> HandMade => new(HandMadeFiles);

    private static IEnumerable<string> HandMadeFiles => Directory.EnumerateFiles(Folder, "*.pb", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Where(path => path.Contains('/', StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(Golden.RepositoryRoot, "samples", "elections");

    [Theory]
    [MemberData(nameof(Made))]
    public void Made_elections_are_what_their_recipe_makes(string file)
    {
        using MemoryStream bytes = new();
        ElectionMaker.Write(Recipes.Kept.Concat(Recipes.Compressed).Single(recipe => recipe.Name == file.Split('.')[0]), bytes);
        Assert.Equal(bytes.ToArray(), RoundTripTests.Unpacked(Path.Combine(Folder, file)));
    }

    [Theory]
    [MemberData(nameof(Made))]
    public void Made_elections_have_no_problem(string file)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        PabulibDocumentResult document = PabulibReader.ReadDocument(bytes);
        Assert.Equal("", string.Join('\n', PabulibCheck.Of(document).Listed));
        Readings.AreEqual(PabulibReader.Read(bytes), document.ToElection());
        Assert.Equal(RoundTripTests.Unpacked(Path.Combine(Folder, file)), PabulibWriter.ToBytes(document.Document));
    }

    [Theory]
    [MemberData(nameof(HandMade))]
    public void Irregular_files_can_be_counted_and_broken_ones_cannot(string file)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        PabulibResult reading = PabulibReader.Read(bytes);
        Assert.Equal(file.StartsWith("irregular/", StringComparison.Ordinal), Readings.ElectionOf(reading) is not null);
        Fuzz.Trial.Run(bytes);
    }

    [Fact]
    public void What_is_said_of_hand_made_files_is_as_committed()
    {
        StringBuilder text = new();
        foreach (string file in HandMadeFiles)
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, file));
            PabulibResult reading = PabulibReader.Read(bytes);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{file}: {(Readings.ElectionOf(reading) is { } election ? Rows.Of(election) : "not counted")}\n");
            foreach (PabulibProblem problem in PabulibCheck.Of(PabulibReader.ReadDocument(bytes)).Listed)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {problem.Line}:{problem.Column} {PabulibMessages.Of(problem.Code).Name}: {PabulibMessages.What(problem)}\n");
            }
        }

        Golden.Matches("tests/Tadafor.Tally.Tests/Pabulib/hand-made.golden.txt", text.ToString());
    }

    [Fact]
    public void The_generator_gives_the_published_numbers()
    {
        // The first outputs of SplitMix64 for seed 1234567, as published with the algorithm.
        SplitMix random = new(1234567);
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], [random.Next(), random.Next(), random.Next()]);
    }
}
