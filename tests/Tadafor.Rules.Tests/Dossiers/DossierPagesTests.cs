using System.Text.RegularExpressions;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>What the pages about dossiers say is so.</summary>
public partial class DossierPagesTests
{
    private static readonly string[] _blocks =
        [.. Blocks().Matches(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/dossiers.md"))).Select(m => m.Groups[1].Value)];

    public static TheoryData<string> Examples => [.. _blocks];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_read_without_a_warning(string json) =>
        PetitionLaw.Read(json).Switch(read => Assert.Empty(read.Warnings), faults => Assert.Fail(faults.Text.En));

    [Fact]
    public void The_smallest_example_is_decided_and_refused_nothing()
    {
        Decision decision = Files.Decide(PetitionLaw.Read(_blocks[0]).Match(
            read => read.Dossier,
            faults => throw new InvalidOperationException(faults.Text.En)));
        Assert.Equal(Outcome.Undetermined, decision.Outcome);
        Assert.DoesNotContain(decision.Findings, f => f.Verdict == Verdict.Unsatisfied);
    }

    [Fact]
    public void Counts_that_overlap_give_the_bounds_the_page_names()
    {
        CitizensPetition petition = (CitizensPetition)PetitionLaw
            .Read(_blocks.Single(b => b.Contains("212", StringComparison.Ordinal)))
            .Match(read => read.Dossier, faults => throw new InvalidOperationException(faults.Text.En));
        Assert.Equal(183, Assert.IsType<CountedSignatories>(petition.Signatories).Bounds()![SignatoryGroup.Counted].AtLeast);
    }

    [Fact]
    public void The_page_of_faults_lists_every_kind()
    {
        IEnumerable<string> kinds = FaultKinds.All.Select(kind =>
            $"\n## `{kind.Code}`\n\n- {kind.Says.Ar}. {kind.Remedy.Ar}\n- {kind.Says.Fr}. {kind.Remedy.Fr}\n- {kind.Says.En}. {kind.Remedy.En}\n");

        Golden.Matches("docs/dossier-faults.md", "# Faults of dossiers\n\nGenerated.\n" + string.Concat(kinds));
    }

    [Fact]
    public void Codes_of_faults_differ() => Assert.Equal(FaultKinds.All.Count, FaultKinds.All.Select(k => k.Code).Distinct().Count());

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
