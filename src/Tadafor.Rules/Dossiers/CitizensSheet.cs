using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Dossiers;

/// <summary>The facts of a citizens' petition.</summary>
internal static class CitizensSheet
{
    public static void Write(SheetWriter sheet, CitizensPetition dossier)
    {
        sheet.State(CitizensFacts.DirectCommonInterest, dossier.DirectCommonInterest);
        sheet.State(CitizensFacts.Agents, dossier.Agents);
        sheet.State(CitizensFacts.AgentSigned, dossier.AgentSigned);
        sheet.State(CitizensFacts.PresentersCards, dossier.PresentersCards);
        switch (dossier.Signatories)
        {
            case SignatoryRoll roll:
                Roll(sheet, roll);
                break;
            case CountedSignatories counts:
                Counts(sheet, counts);
                break;
        }
    }

    /// <summary>The fact that counts a group.</summary>
    internal static CountFact Fact(SignatoryGroup group) => group switch
    {
        SignatoryGroup.Everyone => CitizensFacts.Signatories,
        SignatoryGroup.Linked => CitizensFacts.Linked,
        SignatoryGroup.Eligible => CitizensFacts.Eligible,
        SignatoryGroup.EligibleSomewhere => CitizensFacts.EligibleSomewhere,
        SignatoryGroup.EligibleHere => CitizensFacts.EligibleHere,
        SignatoryGroup.Registered => CitizensFacts.Registered,
        SignatoryGroup.Counted => CitizensFacts.CountedEligible,
        SignatoryGroup.CountedSomewhere => CitizensFacts.CountedSomewhere,
        SignatoryGroup.CountedHere => CitizensFacts.CountedHere,
        SignatoryGroup.CountedRegistered => CitizensFacts.CountedRegistered,
        SignatoryGroup.WithCardCopy => CitizensFacts.CardCopies,
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    private static void Roll(SheetWriter sheet, SignatoryRoll roll)
    {
        SignatoryTally tally = roll.Tally();
        FactSource source = new Derived(new Phrase(
            "معدود من لائحة الموقعين ({0})", "compté sur la liste des signataires ({0})", "counted on the list of signatories ({0})").With(roll.Source.Text));
        foreach (SignatoryGroup group in SignatoryGroups.All)
        {
            sheet.State(Fact(group), tally[group], source);
        }
    }

    private static void Counts(SheetWriter sheet, CountedSignatories counts)
    {
        SignatoryTally bounds = counts.Bounds() ?? throw new InvalidOperationException("Counts that contradict each other are refused before.");
        foreach (SignatoryGroup group in SignatoryGroups.All)
        {
            Stated<Interval>? stated = counts[group];
            if (stated is not null && stated.Value == bounds[group])
            {
                sheet.State(Fact(group), stated.Value, stated.Source);
            }
            else if (bounds[group] != Interval.Unknown)
            {
                sheet.State(Fact(group), bounds[group], FollowsFromOthers);
            }
        }
    }

    private static FactSource FollowsFromOthers { get; } = new Derived(new(
        "مستنتج من أعداد الملف الأخرى", "déduit des autres nombres du dossier", "follows from the other counts of the file"));
}
