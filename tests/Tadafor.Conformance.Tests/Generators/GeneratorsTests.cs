using FsCheck;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Participation;
using Tadafor.Abstractions.Wire.Programmes;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Programmes;
using Tadafor.Tally.Elections;

namespace Tadafor.Conformance.Tests.Generators;

/// <summary>What others draw: documents that are read back, of every shape, that print what they hold.</summary>
public class GeneratorsTests
{
    [Property(MaxTest = 100)]
    public Property What_is_drawn_is_written_and_read_back() => Prop.ForAll(
        DossierGenerators.Dossiers.ToArbitrary(),
        BodyGenerators.Bodies.ToArbitrary(),
        (dossier, body) =>
        {
            Assert.Equal(dossier, DossierJson.Read(DossierJson.ToText(dossier)).AsT0.Dossier);
            Assert.Equal(body, BodyJson.Read(BodyJson.ToText(body)).AsT0);
        });

    [Property(MaxTest = 60)]
    public Property Charters_programmes_records_and_budgets_too() => Prop.ForAll(
        CharterGenerators.Charters.ToArbitrary(),
        Gen.Zip(ProgrammeGenerators.Programmes, RecordGenerators.Records).ToArbitrary(),
        Gen.OneOf(BudgetGenerators.Cycles, BudgetGenerators.Years).ToArbitrary(),
        (charter, pair, cycle) =>
        {
            Assert.Equal(charter, CharterJson.Read(CharterJson.ToText(charter)).AsT0);
            Assert.Equal(pair.Item1, ProgrammeJson.Read(ProgrammeJson.ToText(pair.Item1)).AsT0);
            Assert.Equal(pair.Item2, RecordJson.Read(RecordJson.ToText(pair.Item2)).AsT0);
            Assert.Equal(cycle, BudgetCycleJson.Read(BudgetCycleJson.ToText(cycle)).AsT0);
        });

    [Fact]
    public void Every_kind_is_drawn()
    {
        PetitionDossier[] dossiers = Drawn(DossierGenerators.Dossiers, 400);
        Assert.Equal(
            Enum.GetValues<PetitionKind>().Order(),
            dossiers.Select(d => d.Kind).Distinct().Order());
        Assert.Contains(dossiers, d => d is CitizensPetition { Signatories: SignatoryRoll { Count: > 1 } });
        Assert.Contains(dossiers, d => d is CitizensPetition { Signatories: CountedSignatories });
        Assert.Equal(Enum.GetValues<BodyActKind>().Length, Drawn(BodyGenerators.Acts, 400).Select(a => a.Kind).Distinct().Count());
        Assert.Equal(
            Enum.GetValues<BudgetActKind>().Length,
            Drawn(BudgetGenerators.Cycles, 100).SelectMany(c => c.Acts).Select(a => a.Kind).Distinct().Count());
        Assert.Equal(
            Enum.GetValues<ProgrammeActKind>().Length,
            Drawn(ProgrammeGenerators.Programmes, 100).SelectMany(p => p.Acts).Select(a => a.Kind).Distinct().Count());
        Assert.Equal(5, Drawn(RecordGenerators.Records, 60).SelectMany(r => r.Activities).Select(a => a.Kind).Distinct().Count());
        Assert.Equal(12, Drawn(TimelineGenerators.Acts, 400).Select(a => a.Act).Distinct().Count());
    }

    [Fact]
    public void What_is_drawn_prints_what_it_holds()
    {
        SignatoryRoll[] rolls = [.. Drawn(DossierGenerators.Rolls, 60).DistinctBy(r => r, EqualityComparer<SignatoryRoll>.Default)];
        Assert.Equal(rolls.Length, rolls.Select(r => r.ToString()).Distinct().Count());
        CountedSignatories[] counts = [.. Drawn(DossierGenerators.Counts, 60).Distinct()];
        Assert.Equal(counts.Length, counts.Select(c => c.ToString()).Distinct().Count());
        BodyFile[] bodies = [.. Drawn(BodyGenerators.Bodies, 60).Distinct()];
        Assert.Equal(bodies.Length, bodies.Select(b => b.ToString()).Distinct().Count());
        Election[] elections = Drawn(ElectionGenerators.Elections, 60);
        Assert.All(elections, e => Assert.DoesNotContain("Tadafor.", e.ToString(), StringComparison.Ordinal));
    }

    private static T[] Drawn<T>(Gen<T> gen, int count) => [.. Gen.Sample(gen, count, count)];
}
