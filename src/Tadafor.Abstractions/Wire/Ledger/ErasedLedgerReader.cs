using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>Reads what is left of a ledger when persons are erased.</summary>
internal static class ErasedLedgerReader
{
    public static ErasedLedger? Read(JsonFields json, LedgerParts parts)
    {
        LedgerAct? act = LedgerParts.Act(json, "act", required: true);
        JsonFields? frozen = json.Object("deposit", required: true);
        (LocalDate? on, SignatureThreshold? threshold, string? proof) = frozen is null ? default : LedgerParts.Frozen(frozen);
        frozen?.Close();
        LedgerCounts? counts = json.Object("counts", required: true) is { } counted ? Counts(counted) : null;
        SignatoryTally? tally = json.Object("groups", required: true) is { } groups ? Groups(groups) : null;
        List<TerritoryTally?> territories = [.. json.Objects("territories", required: true).Select(Territory)];
        json.Close();
        return act is null
            || on is null
            || threshold is null
            || proof is null
            || counts is null
            || tally is null
            || territories.Contains(null)
            ? null
            : new(act, on.Value, threshold, counts, tally, territories.OfType<TerritoryTally>().ToSequence(), proof);
    }

    private static LedgerCounts? Counts(JsonFields json)
    {
        long?[] counts = [.. LedgerNames.Counts.Select(name => json.Whole(name, required: true))];
        json.Close();
        return counts.Contains(null) ? null : new()
        {
            Lines = (int)counts[0]!.Value,
            LinesInvalid = (int)counts[1]!.Value,
            People = (int)counts[2]!.Value,
            Valid = (int)(counts[3]!.Value + counts[4]!.Value + counts[5]!.Value),
            PaperOnly = (int)counts[3]!.Value,
            DigitalOnly = (int)counts[4]!.Value,
            InBoth = (int)counts[5]!.Value,
        };
    }

    private static TerritoryTally? Territory(JsonFields json)
    {
        string? territory = json.Text("territory", required: true);
        SignatoryTally? tally = json.Object("groups", required: true) is { } groups ? Groups(groups) : null;
        json.Close();
        return territory is null || tally is null ? null : new(territory, tally);
    }

    private static SignatoryTally? Groups(JsonFields json)
    {
        List<CountRange?> sizes = [.. LedgerNames.Groups.Keys.Select(g => json.Object(g, required: true) is { } size ? Size(size) : null)];
        json.Close();
        return sizes.Contains(null) ? null : new([.. sizes.Select(s => s!.Value)]);
    }

    private static CountRange? Size(JsonFields json)
    {
        long? least = json.Whole("atLeast", required: true), most = json.Whole("atMost", least ?? 0, required: true);
        json.Close();
        return least is { } low && most is { } high ? new(low, high) : null;
    }
}
