using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>
/// Reads how many signatories live in each prefecture or province: <c>{"province": …, "signatories": …}</c>, each named once.
/// </summary>
internal static class Residents
{
    public static FieldSet Fields { get; } = new(["province", "signatories"], required: 2);

    public static Sequence<ResidentsCount> Read(ref JsonCursor cursor)
    {
        List<ResidentsCount> counts = [];
        int items = 0;
        Lists.Read(ref cursor, (ref JsonCursor item) =>
        {
            if (Bounded.IsOver(ref item, ref items, FaultKinds.MostProvinces))
            {
                return;
            }

            Draft draft = new();
            TextPlace start = item.Place;
            item.Remember();
            JsonObject.Read(ref item, Fields, draft, ReadField);
            if (counts.Any(c => c.Province == draft.Province))
            {
                item.FaultAt(start, FaultKinds.ProvinceTwice, Excerpt.Of(draft.Province!));
            }
            else if (draft is { Province: { } province, Signatories: { } signatories })
            {
                counts.Add(new(province, signatories));
            }
        });
        return counts.ToSequence();
    }

    private static void ReadField(ref JsonCursor cursor, int field, Draft draft)
    {
        if (field == 1)
        {
            draft.Signatories = GroupCounts.One(ref cursor);
        }
        else if (Values.Name(ref cursor, out string province))
        {
            draft.Province = province;
        }
    }

    private sealed class Draft
    {
        public string? Province { get; set; }

        public Stated<CountRange>? Signatories { get; set; }
    }
}
