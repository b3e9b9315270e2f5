using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Law;

namespace Tadafor.Rules.Tests.Dossiers;

public class SampleDossierTests
{
    private const string Folder = "samples/dossiers";

    public static TheoryData<string> Names => [.. Samples.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_sample_is_the_canonical_form_of_its_dossier(string name) =>
        Golden.Matches($"{Folder}/{name}.json", DossierJson.ToText(Samples.All.Single(s => s.Name == name).Dossier));

    [Fact]
    public void The_folder_holds_these_samples_and_no_other() =>
        Assert.Equal(
            Samples.All.Select(s => $"{s.Name}.json").Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(Path.Combine(Golden.RepositoryRoot, Folder), "*.json")
                .Select(f => Path.GetFileName(f)!)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_in_the_folder_says_what_comes_out_of_each()
    {
        string[] rows = [.. File
            .ReadLines(Path.Combine(Golden.RepositoryRoot, Folder, "README.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))];
        Assert.Equal(Samples.All.Select(Row), rows.Select(row => string.Join('|', row.Split('|').Take(3))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sample_is_read_without_a_warning(string name)
    {
        using FileStream file = File.OpenRead(Path.Combine(Golden.RepositoryRoot, Folder, $"{name}.json"));
        PetitionLaw.Read(file).Switch(
            read => Assert.Empty(read.Warnings.Select(w => w.Text.En)),
            faults => Assert.Fail(faults.Text.En));
    }

    [Fact]
    public void In_Assilah_the_choice_of_census_decides()
    {
        Decision decision = Files.Decide(Samples.All.Single(s => s.Name == "assilah-citizens-counts").Dossier);
        ReadingTaken census = decision.Readings.Single(r => r.Question.Id == "Q5");
        Assert.Equal("last-published", census.Taken?.Id);
        Assert.True(census.WouldChangeOutcome);
    }

    [Fact]
    public void The_three_defects_are_three_and_the_cure_names_each()
    {
        Decision decision = Files.Decide(Samples.All.Single(s => s.Name == "taroudant-association-three-defects").Dossier);
        Assert.Equal(3, decision.Findings.Count(f => f.Verdict == Verdict.Unsatisfied));
        Assert.Equal((true, 3), (decision.Cure!.IsPossible, decision.Cure.Changes.Count));
    }

    private static string Row((string Name, Domain.Petitions.PetitionDossier Dossier) sample) =>
        $"| `{sample.Name}.json` | {OutcomeWords.Code(Files.Decide(sample.Dossier).Outcome)} ";
}
