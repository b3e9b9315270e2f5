using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>
/// Reads what is asked, under whichever law: the fields of all kinds of petition are read, and those of another kind faulted at the end.
/// </summary>
internal static class ObjectReader
{
    public static FieldSet Fields { get; } = new(
    [
        "title", "matter", "withinPowers", "touchesConstants", "publicInterest", "clear", "lawful", "concernsSecurity", "beforeCourts",
        "underInquiry",
        "impairsServices", "partisan", "discriminatory", "insulting", "withinLaw", "reservedTexts", "contraryToTreaties",
        "concernsTerritories",
    ]);

    public static void Read(ref JsonCursor cursor, PetitionDraft draft, List<(string Name, TextPlace Place)> read) =>
        JsonObject.Read(ref cursor, Fields, (draft, read), static (
            ref JsonCursor value,
            int field,
            (PetitionDraft Draft, List<(string, TextPlace)> Read) all) =>
        {
            value.Remember();
            all.Read.Add(($"$.object.{Fields.Names[field]}", value.Place));
            ReadField(ref value, field, all.Draft);
        });

    private static void ReadField(ref JsonCursor cursor, int field, PetitionDraft draft)
    {
        switch (Fields.Names[field])
        {
            case "title":
                draft.Asked = draft.Asked with { Title = Values.Text(ref cursor, out string title) ? title : null };
                break;
            case "matter":
                draft.Asked = draft.Asked with { Matter = Values.Text(ref cursor, out string matter) ? matter : null };
                break;
            case var name:
                Put(draft, name, Judgements.Read(ref cursor));
                break;
        }
    }

    private static void Put(PetitionDraft draft, string name, Judgement? judgement)
    {
        draft.Asked = name switch
        {
            "withinPowers" => draft.Asked with { WithinPowers = judgement },
            "touchesConstants" => draft.Asked with { TouchesConstants = judgement },
            _ => draft.Asked,
        };
        draft.National = name switch
        {
            "publicInterest" => draft.National with { PublicInterest = judgement },
            "clear" => draft.National with { Clear = judgement },
            "lawful" => draft.National with { Lawful = judgement },
            "concernsSecurity" => draft.National with { ConcernsSecurity = judgement },
            "beforeCourts" => draft.National with { BeforeCourts = judgement },
            "underInquiry" => draft.National with { UnderInquiry = judgement },
            "impairsServices" => draft.National with { ImpairsServices = judgement },
            "partisan" => draft.National with { Partisan = judgement },
            "discriminatory" => draft.National with { Discriminatory = judgement },
            "insulting" => draft.National with { Insulting = judgement },
            _ => draft.National,
        };
        draft.Motion = name switch
        {
            "withinLaw" => draft.Motion with { WithinLaw = judgement },
            "reservedTexts" => draft.Motion with { ReservedTexts = judgement },
            "contraryToTreaties" => draft.Motion with { ContraryToTreaties = judgement },
            "concernsTerritories" => draft.Motion with { ConcernsTerritories = judgement },
            _ => draft.Motion,
        };
    }
}
