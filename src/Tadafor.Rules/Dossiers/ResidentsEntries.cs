using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Dossiers;

/// <summary>
/// How many signatories live in each prefecture or province of a region: every one the file lists is stated, known or not.
/// </summary>
internal static class ResidentsEntries
{
    public static void Write(FactWriter sheet, CitizensPetition dossier, PetitionedRegion region)
    {
        if (region.Provinces.Count > 0)
        {
            sheet.State(RegionFacts.Provinces, CountRange.Exactly(region.Provinces.Count), Listed);
        }

        switch (dossier.Signatories)
        {
            case SignatoryRoll roll:
                List(sheet, roll, region);
                break;
            default:
                Numbers(sheet, dossier, region);
                break;
        }
    }

    // Whoever names no place on the list may live in any of them; who is not a citizen is not counted anywhere.
    private static void List(FactWriter sheet, SignatoryRoll roll, PetitionedRegion region)
    {
        Derived source = new(new Phrase(
            "معدود من لائحة الموقعين حسب الإقامة ({0})",
            "compté sur la liste des signataires, selon la résidence ({0})",
            "counted on the list of signatories, by residence ({0})").With(roll.Source.Text));
        Dictionary<string, CountRange> named = roll.TerritoryNames.Zip(roll.TallyByTerritory())
            .ToDictionary(place => place.First, place => place.Second[SignatoryGroup.Citizens], StringComparer.Ordinal);
        foreach (string province in region.Provinces)
        {
            CountRange living = named.GetValueOrDefault(province);
            sheet.State(RegionFacts.LivingIn.In(province), new CountRange(living.AtLeast, living.AtMost + roll.WithoutTerritory), source);
        }
    }

    private static void Numbers(FactWriter sheet, CitizensPetition dossier, PetitionedRegion region)
    {
        foreach (ResidentsCount residents in dossier.Residents)
        {
            sheet.State(RegionFacts.LivingIn.In(residents.Province), residents.Signatories.Value, residents.Signatories.Source);
        }

        foreach (string silent in region.Provinces.Except(dossier.Residents.Select(r => r.Province), StringComparer.Ordinal))
        {
            sheet.State(RegionFacts.LivingIn.In(silent), CountRange.Unknown, Listed);
        }
    }

    private static FactSource Listed { get; } = new Derived(new(
        "من لائحة عمالات وأقاليم الجهة في الملف",
        "d'après la liste des préfectures et provinces au dossier",
        "from the file's list of prefectures and provinces"));
}
