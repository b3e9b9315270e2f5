using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Reads what holds of every signatory whose own line does not say otherwise.</summary>
internal static class EverySignatory
{
    public static FieldSet Fields { get; } = new([.. SignatoryFacts.All.Select(WireNames.Of)]);

    public static SignatoryFacts Read(ref JsonCursor cursor)
    {
        Draft draft = new();
        JsonObject.Read(ref cursor, Fields, draft, ReadField);
        return draft.Facts;
    }

    private static void ReadField(ref JsonCursor cursor, int field, Draft draft)
    {
        if (Values.YesNo(ref cursor, out bool value))
        {
            draft.Facts = draft.Facts.With(SignatoryFacts.All[field], value);
        }
    }

    private sealed class Draft
    {
        public SignatoryFacts Facts { get; set; }
    }
}
