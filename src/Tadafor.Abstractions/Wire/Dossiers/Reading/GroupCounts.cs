using System.Text.Json;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>
/// Reads counts of groups: a number, <c>{"value": …}</c>, or bounds <c>{"atLeast": …, "atMost": …}</c>, each with a source or without.
/// </summary>
internal static class GroupCounts
{
    private static readonly FieldSet _count = new(["value", "atLeast", "atMost", "source"]);

    public static FieldSet Fields { get; } = new([.. SignatoryGroups.All.Select(WireNames.Of)]);

    public static CountedSignatories Read(ref JsonCursor cursor)
    {
        Draft draft = new();
        JsonObject.Read(ref cursor, Fields, draft, ReadGroup);
        return draft.Counts;
    }

    private static void ReadGroup(ref JsonCursor cursor, int field, Draft draft)
    {
        cursor.Remember();
        if (One(ref cursor) is { } count)
        {
            draft.Counts = draft.Counts.With((SignatoryGroup)field, count);
        }
    }

    /// <summary>One count; <see langword="null"/> with the fault noted when there is none.</summary>
    public static Stated<CountRange>? One(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.StartObject)
        {
            return Values.Count(ref cursor, out long bare) ? new(CountRange.Exactly(bare), FromDeclaration.Instance) : null;
        }

        CountDraft count = new();
        TextPlace start = cursor.Place;
        JsonObject.Read(ref cursor, _count, count, ReadCount);
        return count.Bounds(ref cursor, start) is { } bounds ? new(bounds, count.Source ?? FromDeclaration.Instance) : null;
    }

    private static void ReadCount(ref JsonCursor cursor, int field, CountDraft draft)
    {
        if (field == 3)
        {
            draft.Source = Statements.Source(ref cursor);
            return;
        }

        draft.IsSpoilt |= !Values.Count(ref cursor, out long number);
        draft.Numbers[field] = number;
    }

    private sealed class Draft
    {
        public CountedSignatories Counts { get; set; } = CountedSignatories.None;
    }

    private sealed class CountDraft
    {
        // The value, the lower bound, the upper bound.
        public long?[] Numbers { get; } = new long?[3];

        public bool IsSpoilt { get; set; }

        public FactSource? Source { get; set; }

        public CountRange? Bounds(ref JsonCursor cursor, TextPlace start)
        {
            switch (Numbers)
            {
                case var _ when IsSpoilt:
                    return null;
                case [{ } value, null, null]:
                    return CountRange.Exactly(value);
                case [null, { } low, { } high] when low > high:
                    cursor.FaultAt(start, FaultKinds.ReversedBounds);
                    return null;
                case [null, { } low, var high]:
                    return new(low, high);
                case [null, null, { } high]:
                    return new(0, high);
                default:
                    cursor.FaultAt(start, FaultKinds.Fields.WrongType, "{…}", Shapes.Counts);
                    return null;
            }
        }
    }
}
