using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Which fields a kind of petition has. A field that is not listed here belongs to every kind.</summary>
internal static class KindFields
{
    private static readonly PetitionKind[] _councils = [PetitionKind.Commune, PetitionKind.Province, PetitionKind.Region];
    private static readonly PetitionKind[] _committees = [PetitionKind.NationalPetition, PetitionKind.LegislativeMotion];

    private static readonly Dictionary<string, PetitionKind[]> _kinds = new(StringComparer.Ordinal)
    {
        ["$.commune"] = [PetitionKind.Commune],
        ["$.province"] = [PetitionKind.Province],
        ["$.region"] = [PetitionKind.Region],
        ["$.bureauRulesOn"] = _councils,
        ["$.joint"] = _councils,
        ["$.duplicate"] = _councils,
        ["$.furtherProofs"] = _councils,
        ["$.object.matter"] = [PetitionKind.Commune, PetitionKind.Province, PetitionKind.Region],
        ["$.object.withinPowers"] = _councils,
        ["$.object.publicInterest"] = _committees,
        ["$.object.clear"] = _committees,
        ["$.object.lawful"] = [PetitionKind.NationalPetition],
        ["$.object.concernsSecurity"] = [PetitionKind.NationalPetition],
        ["$.object.beforeCourts"] = [PetitionKind.NationalPetition],
        ["$.object.underInquiry"] = [PetitionKind.NationalPetition],
        ["$.object.impairsServices"] = [PetitionKind.NationalPetition],
        ["$.object.partisan"] = [PetitionKind.NationalPetition],
        ["$.object.discriminatory"] = [PetitionKind.NationalPetition],
        ["$.object.insulting"] = [PetitionKind.NationalPetition],
        ["$.object.withinLaw"] = [PetitionKind.LegislativeMotion],
        ["$.object.reservedTexts"] = [PetitionKind.LegislativeMotion],
        ["$.object.contraryToTreaties"] = [PetitionKind.LegislativeMotion],
        ["$.object.concernsTerritories"] = [PetitionKind.LegislativeMotion],
        ["$.form.inWriting"] = [.. _councils, PetitionKind.NationalPetition],
        ["$.form.followsForm"] = _councils,
        ["$.form.dateAndObjectOnEveryPage"] = _councils,
        ["$.form.electronic"] = _councils,
        ["$.form.memorandum"] = _committees,
        ["$.form.supportList"] = _committees,
        ["$.form.severalAuthorities"] = [PetitionKind.NationalPetition],
        ["$.form.summary"] = [PetitionKind.LegislativeMotion],
        ["$.form.bothHouses"] = [PetitionKind.LegislativeMotion],
        ["$.form.withCouncillors"] = [PetitionKind.LegislativeMotion],
        ["$.petitioners.directCommonInterest"] = [PetitionKind.Commune, PetitionKind.Region],
        ["$.petitioners.commonInterest"] = [PetitionKind.Province],
        ["$.petitioners.residents"] = [PetitionKind.Region],
        ["$.petitioners.committeeRegions"] = [PetitionKind.LegislativeMotion],
        ["$.petitioners.regionsOfTheKingdom"] = [PetitionKind.LegislativeMotion],
    };

    /// <summary>Whether a kind of petition has the field.</summary>
    public static bool Has(PetitionKind kind, string path) => !_kinds.TryGetValue(path, out PetitionKind[]? kinds) || kinds.Contains(kind);
}
