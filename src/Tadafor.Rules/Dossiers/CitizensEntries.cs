using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Dossiers;

/// <summary>The facts of a citizens' petition.</summary>
internal static class CitizensEntries
{
    public static void Write(FactWriter sheet, CitizensPetition dossier)
    {
        sheet.State(CitizensFacts.DirectCommonInterest, dossier.DirectCommonInterest);
        sheet.State(ProvinceFacts.CommonInterest, dossier.CommonInterest);
        sheet.State(CitizensFacts.Agents, dossier.Agents);
        sheet.State(CitizensFacts.AgentSigned, dossier.AgentSigned);
        sheet.State(CitizensFacts.PresentersCards, dossier.PresentersCards);
        switch (dossier.Signatories)
        {
            case SignatoryRoll roll:
                Roll(sheet, roll, dossier.Kind);
                break;
            case CountedSignatories counts:
                Counts(sheet, counts, dossier.Kind);
                break;
        }

        if (dossier.Council is PetitionedRegion region)
        {
            ResidentsEntries.Write(sheet, dossier, region);
        }
    }

    /// <summary>
    /// The fact that counts a group before a council of the kind; <see langword="null"/> when no condition of that law counts it.
    /// </summary>
    internal static CountFact? Fact(SignatoryGroup group, PetitionKind kind) => (group, kind) switch
    {
        (SignatoryGroup.Everyone, _) => CitizensFacts.Signatories,
        (SignatoryGroup.WithCardCopy, _) => CitizensFacts.CardCopies,
        (SignatoryGroup.Linked, PetitionKind.Region) => RegionFacts.Linked,
        (SignatoryGroup.Citizens, PetitionKind.Region) => RegionFacts.Citizens,
        (SignatoryGroup.LinkedCitizens, PetitionKind.Region) => RegionFacts.LinkedCitizens,
        (_, PetitionKind.Region) or (SignatoryGroup.Citizens or SignatoryGroup.LinkedCitizens, _) => null,
        (SignatoryGroup.Eligible, _) => CitizensFacts.Eligible,
        (SignatoryGroup.EligibleSomewhere, _) => CitizensFacts.EligibleSomewhere,
        (SignatoryGroup.Registered, _) => CitizensFacts.Registered,
        (_, PetitionKind.Province) => OfProvince(group),
        _ => OfCommune(group),
    };

    private static CountFact OfCommune(SignatoryGroup group) => group switch
    {
        SignatoryGroup.Linked => CitizensFacts.Linked,
        SignatoryGroup.EligibleHere => CitizensFacts.EligibleHere,
        SignatoryGroup.Counted => CitizensFacts.CountedEligible,
        SignatoryGroup.CountedSomewhere => CitizensFacts.CountedSomewhere,
        SignatoryGroup.CountedHere => CitizensFacts.CountedHere,
        SignatoryGroup.CountedRegistered => CitizensFacts.CountedRegistered,
        SignatoryGroup.CountedSomewhereRegistered => CitizensFacts.CountedSomewhereRegistered,
        SignatoryGroup.CountedHereRegistered => CitizensFacts.CountedHereRegistered,
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    private static CountFact OfProvince(SignatoryGroup group) => group switch
    {
        SignatoryGroup.Linked => ProvinceFacts.Linked,
        SignatoryGroup.EligibleHere => ProvinceFacts.EligibleHere,
        SignatoryGroup.Counted => ProvinceFacts.CountedEligible,
        SignatoryGroup.CountedSomewhere => ProvinceFacts.CountedSomewhere,
        SignatoryGroup.CountedHere => ProvinceFacts.CountedHere,
        SignatoryGroup.CountedRegistered => ProvinceFacts.CountedRegistered,
        SignatoryGroup.CountedSomewhereRegistered => ProvinceFacts.CountedSomewhereRegistered,
        SignatoryGroup.CountedHereRegistered => ProvinceFacts.CountedHereRegistered,
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    private static void Roll(FactWriter sheet, SignatoryRoll roll, PetitionKind kind)
    {
        SignatoryTally tally = roll.Tally();
        FactSource source = new Derived(new Phrase(
            "معدود من لائحة الموقعين ({0})",
            "compté sur la liste des signataires ({0})",
            "counted on the list of signatories ({0})").With(roll.Source.Text));
        foreach (SignatoryGroup group in SignatoryGroups.All)
        {
            if (Fact(group, kind) is { } fact)
            {
                sheet.State(fact, tally[group], source);
            }
        }
    }

    private static void Counts(FactWriter sheet, CountedSignatories counts, PetitionKind kind)
    {
        SignatoryTally bounds = counts.Bounds()
            ?? throw new InvalidOperationException("Counts that contradict each other are refused before.");
        foreach (SignatoryGroup group in SignatoryGroups.All)
        {
            if (Fact(group, kind) is not { } fact)
            {
                continue;
            }

            Stated<CountRange>? stated = counts[group];
            if (stated is not null && stated.Value == bounds[group])
            {
                sheet.State(fact, stated.Value, stated.Source);
            }
            else if (bounds[group] != CountRange.Unknown)
            {
                sheet.State(fact, bounds[group], FollowsFromOthers);
            }
        }
    }

    private static FactSource FollowsFromOthers { get; } = new Derived(new(
        "مستنتج من أعداد الملف الأخرى", "déduit des autres nombres du dossier", "follows from the other counts of the file"));
}
