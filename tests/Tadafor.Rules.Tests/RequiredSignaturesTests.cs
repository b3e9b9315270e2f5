using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Rules.Tests;

/// <summary>The number of signatures the law asks of a file is the one by which the file is decided.</summary>
public sealed class RequiredSignaturesTests
{
    private static readonly LocalDate _day = new(2024, 12, 2);

    public static TheoryData<string, long, long> Communes() => new()
    {
        { "34999", 100, 100 }, { "35000", 200, 200 }, { "", 100, 200 }, { "arrondissements", 400, 400 }, { "unstated", 100, 400 },
    };

    [Theory]
    [MemberData(nameof(Communes))]
    public void It_is_a_number_or_a_range_with_what_it_depends_on(string commune, long least, long most)
    {
        CitizensPetition petition = new()
        {
            Council = PetitionedCommune.Unstated with
            {
                Arrondissements = commune == "unstated" ? null : new Stated<bool>(commune == "arrondissements", FromDeclaration.Instance),
                Population = long.TryParse(commune, out long inhabitants)
                    ? [new PopulationFigure(new Stated<long>(inhabitants, FromDeclaration.Instance))]
                    : [],
            },
            DepositedOn = new Stated<LocalDate>(_day, FromDeclaration.Instance),
        };
        RequiredSignatures required = RequiredSignatures.Of(petition)!;
        Assert.Equal(new CountRange(least, most), required.Number);
        Assert.Equal(least != most, required.Missing.Count > 0);
        Assert.NotEmpty(required.Cites);
        Assert.All([required.Text.Ar, required.Text.Fr, required.Text.En], Assert.NotEmpty);

        // With so many, and one fewer, the rule itself says yes and no.
        foreach ((long count, Verdict verdict) in new[] { (most, Verdict.Satisfied), (least - 1, Verdict.Unsatisfied) })
        {
            CitizensPetition signed = petition with { Signatories = CountedSignatories.None.With(SignatoryGroup.Counted, count) };
            Assert.Contains(
                PetitionLaw.Assess(signed).AsT0.Findings,
                f => f.Code == "commune.petition.citizens.signatories" && f.Verdict == verdict);
        }
    }

    [Fact]
    public void Every_regime_that_asks_for_signatures_has_its_number_and_an_association_has_none()
    {
        Stated<LocalDate> day = new(_day, FromDeclaration.Instance);
        Assert.Equal(CountRange.Exactly(300), RequiredSignatures.Of(
            new CitizensPetition { Council = PetitionedProvince.Unstated, DepositedOn = day })!.Number);
        Assert.Equal(new CountRange(300, 500), RequiredSignatures.Of(
            new CitizensPetition { Council = PetitionedRegion.Unstated, DepositedOn = day })!.Number);
        Assert.Equal(CountRange.Exactly(4_000), RequiredSignatures.Of(new NationalPetition { DepositedOn = day })!.Number);
        Assert.Equal(CountRange.Exactly(20_000), RequiredSignatures.Of(new LegislativeMotion { DepositedOn = day })!.Number);
        Assert.Null(RequiredSignatures.Of(new AssociationPetition { Council = PetitionedCommune.Unstated, DepositedOn = day }));

        // The number before 2021 was read in no official text.
        RequiredSignatures before = RequiredSignatures.Of(new NationalPetition(), on: new LocalDate(2019, 1, 1))!;
        Assert.Equal(CountRange.Unknown, before.Number);
        Assert.NotNull(before.Uncertain);
        Assert.Throws<ArgumentException>(() => RequiredSignatures.Of(new NationalPetition()));
    }

    [Fact]
    public void Counts_that_no_document_can_hold_are_the_faults_of_the_document()
    {
        CitizensPetition petition = new()
        {
            Council = PetitionedCommune.Unstated,
            DepositedOn = new Stated<LocalDate>(_day, FromDeclaration.Instance),
            Agents = new Stated<long>(-1, FromDeclaration.Instance),
        };
        Assert.Equal(
            [("count.negative", "$.petitioners.agents")],
            PetitionLaw.Assess(petition).AsT1.Listed.Select(f => (f.Kind.Code, f.Path)));
        NationalPetition national = new()
        {
            DepositedOn = new Stated<LocalDate>(_day, FromDeclaration.Instance),
            Committee = new() { Members = new(-9, FromDeclaration.Instance), Supporters = new(long.MaxValue, FromDeclaration.Instance) },
        };
        Assert.Equal(
            ["$.petitioners.committeeMembers", "$.petitioners.supporters"],
            PetitionLaw.Assess(national).AsT1.Listed.Select(f => f.Path).Order(StringComparer.Ordinal));
        Assert.Throws<ArgumentNullException>(() => PetitionLaw.Assess(null!));
    }

    [Fact]
    public void A_count_known_within_bounds_is_said_with_its_bounds_and_what_is_asked()
    {
        CitizensPetition petition = new()
        {
            Council = PetitionedProvince.Unstated,
            DepositedOn = new Stated<LocalDate>(_day, FromDeclaration.Instance),
            Signatories = CountedSignatories.None.With(
                SignatoryGroup.Counted,
                new Stated<CountRange>(new CountRange(295, 310), FromDeclaration.Instance)),
        };
        Finding number = PetitionLaw.Assess(petition).AsT0.Findings.Single(f => f.Code == "province.petition.citizens.signatories");
        Assert.Equal(Verdict.Undetermined, number.Verdict);
        Assert.All([number.Explanation.Ar, number.Explanation.Fr, number.Explanation.En], text =>
            Assert.All(["295", "310", "300"], bound => Assert.Contains(bound, text, StringComparison.Ordinal)));
    }
}
