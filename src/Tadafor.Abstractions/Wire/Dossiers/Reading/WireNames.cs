using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>What kinds of petition, groups and facts of signatories are called in a document.</summary>
internal static class WireNames
{
    /// <summary>The schema of dossiers that this version reads and writes.</summary>
    public const string Schema = "tadafor/petition-dossier/1";

    /// <summary>The kinds of petition, in the order of <see cref="PetitionKind"/>.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["commune", "province", "region", "national-petition", "legislative-motion"];

    public static string Of(PetitionKind kind) => Kinds[(int)kind];

    public static string Of(SignatoryGroup group) => group switch
    {
        SignatoryGroup.Everyone => "signatories",
        SignatoryGroup.Linked => "linked",
        SignatoryGroup.Eligible => "eligible",
        SignatoryGroup.EligibleSomewhere => "eligibleSomewhere",
        SignatoryGroup.EligibleHere => "eligibleHere",
        SignatoryGroup.Registered => "registered",
        SignatoryGroup.Counted => "counted",
        SignatoryGroup.CountedSomewhere => "countedSomewhere",
        SignatoryGroup.CountedHere => "countedHere",
        SignatoryGroup.CountedRegistered => "countedRegistered",
        SignatoryGroup.WithCardCopy => "cardCopies",
        SignatoryGroup.CountedSomewhereRegistered => "countedSomewhereRegistered",
        SignatoryGroup.CountedHereRegistered => "countedHereRegistered",
        SignatoryGroup.Citizens => "citizens",
        SignatoryGroup.LinkedCitizens => "linkedCitizens",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    public static string Of(SignatoryFact fact) => fact switch
    {
        SignatoryFact.Resident => "resident",
        SignatoryFact.Active => "active",
        SignatoryFact.Moroccan => "moroccan",
        SignatoryFact.Adult => "adult",
        SignatoryFact.CivilAndPoliticalRights => "civilAndPoliticalRights",
        SignatoryFact.Incapacity => "incapacity",
        SignatoryFact.ThreeMonthsSomewhere => "threeMonthsSomewhere",
        SignatoryFact.ThreeMonthsHere => "threeMonthsHere",
        SignatoryFact.Registered => "registered",
        SignatoryFact.CardCopy => "cardCopy",
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };
}
