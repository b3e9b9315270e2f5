using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Reads how the petition is written and filed, under whichever law.</summary>
internal static class FormReader
{
    public static FieldSet Fields { get; } = new(
    [
        "inWriting", "followsForm", "dateAndObjectOnEveryPage", "electronic", "memorandum", "supportList", "severalAuthorities", "summary",
        "bothHouses",
        "withCouncillors",
    ]);

    public static void Read(ref JsonCursor cursor, PetitionDraft draft, List<(string Name, TextPlace Place)> read) =>
        JsonObject.Read(ref cursor, Fields, (draft, read), static (
            ref JsonCursor value,
            int field,
            (PetitionDraft Draft, List<(string, TextPlace)> Read) all) =>
        {
            all.Read.Add(($"$.form.{Fields.Names[field]}", value.Place));
            Put(all.Draft, Fields.Names[field], Statements.YesNo(ref value));
        });

    private static void Put(PetitionDraft draft, string name, Stated<bool>? answer)
    {
        draft.Written = name switch
        {
            "inWriting" => draft.Written with { InWriting = answer },
            "followsForm" => draft.Written with { FollowsForm = answer },
            "dateAndObjectOnEveryPage" => draft.Written with { DateAndObjectOnEveryPage = answer },
            "electronic" => draft.Written with { Electronic = answer },
            _ => draft.Written,
        };
        draft.National = name switch
        {
            "inWriting" => draft.National with { InWriting = answer },
            "memorandum" => draft.National with { Memorandum = answer },
            "supportList" => draft.National with { SupportList = answer },
            "severalAuthorities" => draft.National with { SeveralAuthorities = answer },
            _ => draft.National,
        };
        draft.Motion = name switch
        {
            "summary" => draft.Motion with { Summary = answer },
            "bothHouses" => draft.Motion with { BothHouses = answer },
            "withCouncillors" => draft.Motion with { WithCouncillors = answer },
            _ => draft.Motion,
        };
    }
}
