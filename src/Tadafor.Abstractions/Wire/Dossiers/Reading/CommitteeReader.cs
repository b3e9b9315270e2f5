using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Reads the fields of a committee that presents a national petition or a legislative motion.</summary>
internal static class CommitteeReader
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "committeeMembers", "committeeRegions", "regionsOfTheKingdom", "ownersQualify", "agentChosen", "deputyChosen", "supporters",
        "supportersRegistered",
        "supportersIdentified",
    ];

    /// <summary>The committee with one more field read.</summary>
    public static PetitionCommittee Read(ref JsonCursor cursor, string name, PetitionCommittee committee)
    {
        cursor.Remember();
        return name switch
        {
            "committeeMembers" => committee with { Members = Statements.Count(ref cursor) },
            "committeeRegions" => committee with { Regions = Statements.Count(ref cursor) },
            "regionsOfTheKingdom" => committee with { RegionsOfTheKingdom = Statements.Count(ref cursor) },
            "ownersQualify" => committee with { OwnersQualify = Statements.YesNo(ref cursor) },
            "agentChosen" => committee with { AgentChosen = Statements.YesNo(ref cursor) },
            "deputyChosen" => committee with { DeputyChosen = Statements.YesNo(ref cursor) },
            "supporters" => committee with { Supporters = Statements.Count(ref cursor) },
            "supportersRegistered" => committee with { SupportersRegistered = Statements.Count(ref cursor) },
            _ => committee with { SupportersIdentified = Statements.Count(ref cursor) },
        };
    }
}
