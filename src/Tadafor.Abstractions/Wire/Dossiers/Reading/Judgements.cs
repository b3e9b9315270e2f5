using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Reads judgements: <c>{"value": …, "by": …, "on": …, "reason": …}</c>, all four of them.</summary>
internal static class Judgements
{
    private static readonly FieldSet _fields = new(["value", "by", "on", "reason"], required: 4);

    public static Judgement? Read(ref JsonCursor cursor)
    {
        if (cursor.Token is JsonTokenType.True or JsonTokenType.False)
        {
            cursor.Fault(FaultKinds.JudgementExpected, expected: Shapes.Judgement);
            return null;
        }

        Draft draft = new();
        JsonObject.Read(ref cursor, _fields, draft, ReadField, Shapes.Judgement);
        return draft is { Value: { } value, By: { } by, On: { } on, Reason: { } reason } ? new(value, by, on, reason) : null;
    }

    private static void ReadField(ref JsonCursor cursor, int field, Draft draft)
    {
        if (field == 2)
        {
            // A check against the day of deposit may point at it.
            cursor.Remember();
        }

        switch (field)
        {
            case 0 when Values.YesNo(ref cursor, out bool value):
                draft.Value = value;
                break;
            case 1 when Values.Name(ref cursor, out string by):
                draft.By = by;
                break;
            case 2 when Values.Date(ref cursor, out LocalDate on):
                draft.On = on;
                break;
            case 3 when Values.Name(ref cursor, out string reason):
                draft.Reason = reason;
                break;
        }
    }

    private sealed class Draft
    {
        public bool? Value { get; set; }

        public string? By { get; set; }

        public LocalDate? On { get; set; }

        public string? Reason { get; set; }
    }
}
