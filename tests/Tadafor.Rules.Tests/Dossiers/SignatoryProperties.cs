using FsCheck;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Domain.Petitions.SignatoryFact;
using Outcome = Tadafor.Domain.Law.Outcome;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>What more signatories, and signatories in other places, do to a file.</summary>
public class SignatoryProperties
{
    private static readonly string[] _places = ["طاطا", "Tiznit", "تارودانت"];

    private static Gen<(PetitionKind Kind, int Before, int Added, int[] Living)> Lists() =>
        from kind in Gen.Elements(PetitionKind.Commune, PetitionKind.Province, PetitionKind.Region)
        from before in Gen.Elements(0, 99, 100, 199, 200, 299, 300, 350, 399, 400, 499, 500)
        from added in Gen.Choose(1, 3)
        from living in Gen.Choose(0, 2).ArrayOf(600)
        select (kind, before, added, living);

    [Property(MaxTest = 100)]
    public Property Adding_an_eligible_signatory_with_a_card_never_makes_a_file_worse() => Prop.ForAll(Lists().ToArbitrary(), list =>
    {
        Decision before = Files.Decide(File(
            list.Kind,
            list.Before,
            list.Living)), after = Files.Decide(File(list.Kind, list.Before + list.Added, list.Living));
        Assert.All(before.Findings.Zip(after.Findings), pair => Assert.True(
            pair.First.Verdict != Verdict.Satisfied || pair.Second.Verdict == Verdict.Satisfied,
            $"{pair.First.Code}: {pair.First.Verdict} became {pair.Second.Verdict}"));
    });

    [Theory]
    [InlineData(999_999, 15)]
    [InlineData(1_000_000, 20)]
    [InlineData(3_000_000, 20)]
    [InlineData(3_000_001, 25)]
    public void The_spread_is_exact_at_every_boundary_in_every_place(long inhabitants, int needed)
    {
        for (int places = 1; places <= 9; places++)
        {
            for (int shortOne = 0; shortOne < places; shortOne++)
            {
                Assert.Equal(Verdict.Satisfied, Spread(inhabitants, places, shortOne, needed));
                Assert.Equal(Verdict.Unsatisfied, Spread(inhabitants, places, shortOne, needed - 1));
            }

            Assert.Equal(Verdict.Undetermined, Spread(inhabitants, places, 0, needed, unnamed: 1));
        }
    }

    [Property(MaxTest = 100)]
    public void A_share_rounded_up_decides_as_the_share_itself(ushort count, ushort of, byte hundredths)
    {
        int parts = 1 + (hundredths % 100);
        Assert.Equal((long)count * 100 >= (long)of * parts, count >= new Share(parts, 100, 0, Rounding.Up).Part(of));
    }

    [Fact]
    public void The_cure_of_a_spread_names_each_place_that_falls_short_and_counts_its_signatories_once()
    {
        int[] living = [.. Enumerable.Range(0, 398).Select(i => i < 18 ? 0 : i < 37 ? 1 : 2)];
        Decision decision = Files.Decide(File(PetitionKind.Region, 398, living));
        Assert.Equal(Outcome.Inadmissible, decision.Outcome);
        Assert.Equal(
            ["card-copies 3", "region-signatories-living-in/Tiznit 1", "region-signatories-living-in/طاطا 2"],
            decision.Cure!.Changes.OfType<MoreOf>().Select(m => $"{m.Count.Code} {m.Additional}").Order(StringComparer.Ordinal));
    }

    private static Verdict Spread(long inhabitants, int places, int shortOne, int there, int unnamed = 0)
    {
        FactSet facts = FactSet.Empty
            .With(PetitionFacts.InhabitantsLastPublished, inhabitants, FromDeclaration.Instance)
            .With(RegionFacts.Provinces, places + unnamed, FromDeclaration.Instance);
        for (int i = 0; i < places; i++)
        {
            facts = facts.With(RegionFacts.LivingIn.In($"p{i}"), i == shortOne ? there : 25 + i, FromDeclaration.Instance);
        }

        return Examiner.VerdictOf(Article120.Spread, facts, Files.Deposit, Interpretations.Defaults);
    }

    private static CitizensPetition File(PetitionKind kind, int signatories, int[] living)
    {
        SignatoryRollBuilder list = new();
        for (int i = 0; i < signatories; i++)
        {
            byte[] token = new byte[32];
            BitConverter.TryWriteBytes(token, i);
            list.Add(new SignatoryToken(token), new(Resident, None), _places[living[i]]);
        }

        CitizensPetition file = Files.Citizens(0) with
        {
            Signatories = list.Build(new(Moroccan | Adult | CivilAndPoliticalRights | CardCopy, Incapacity)),
        };
        return kind switch
        {
            PetitionKind.Province =>
                file with { Council = PetitionedProvince.Unstated, DirectCommonInterest = null, CommonInterest = Files.Bureau(true) },
            PetitionKind.Region =>
                file with { Council = new PetitionedRegion { Population = [new(2_000_000)], Provinces = _places.ToSequence() } },
            _ => file,
        };
    }
}
