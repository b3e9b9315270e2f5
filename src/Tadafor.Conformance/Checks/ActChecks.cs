namespace Tadafor.Conformance.Checks;

/// <summary>The promises of a store of acts.</summary>
internal static class ActChecks
{
    public static StoreCheck[] All { get; } =
    [
        new("acts/isolation", "Two stores made apart share nothing.", Needs.Acts, [], ActReading.IsolationAsync),
        new("acts/history", "Acts come back in order, numbered from 1 without gaps, after any version asked for.", Needs.Acts,
            [], ActReading.HistoryAsync),
        new("acts/stale-version", "A writer who saw another version is told so, and nothing is written.", Needs.Acts,
            [], ActWriting.StaleAsync),
        new("acts/state", "A file stands where its last order left it, changed at that moment.", Needs.Acts,
            ["acts/stale-version"], ActReading.StateAsync),
        new("acts/replay", "The same order under the same key is done once, whatever was written since.", Needs.Acts,
            ["acts/stale-version"], ActWriting.ReplayAsync),
        new(
            "acts/key-taken",
            "A key that stands for one order in a file is refused for another, and means nothing in other files.",
            Needs.Acts,
            ["acts/replay"], ActWriting.KeyTakenAsync),
        new("acts/whole-orders", "The acts of an order and the state they lead to are seen together or not at all.", Needs.Acts,
            ["acts/stale-version", "acts/history", "acts/state"], ActWriting.WholeAsync),
        new(
            "acts/two-writers",
            "Of writers who saw the same version one wins, and no act that was answered as appended is lost.",
            Needs.Acts,
            ["acts/stale-version", "acts/history", "acts/whole-orders"], ActWriting.WritersAsync),
        new("acts/cancellation", "Cancelling before or during a call leaves the file as before it or after it.", Needs.Acts,
            ["acts/replay", "acts/whole-orders"], ActWriting.CancelledAsync),
        new("acts/texts", "Every text comes back character by character.", Needs.Acts,
            ["acts/history", "acts/state"], ActReading.TextsAsync),
        new("acts/names", "References and keys are the same only when they are, character by character.", Needs.Acts,
            ["acts/replay"], ActReading.NamesAsync),
        new("acts/days", "Days from year 1 to 9999 come back as given.", Needs.Acts, ["acts/history"], ActReading.DaysAsync),
        new("acts/moments", "Moments come back to the millisecond.", Needs.Acts, ["acts/history"], ActReading.MomentsAsync),
        new("acts/paging", "Pages hold every file asked for once, by day and reference, and no more than asked for.", Needs.Acts,
            ["acts/state"], ActReading.PagesAsync),
        new("acts/code-points", "References are listed by code point, as the bytes of UTF-8 are ordered.", Needs.Acts,
            ["acts/paging", "acts/names"], ActReading.CodePointsAsync),
        new("acts/due", "Due for erasure is what still holds something personal and was to be kept until a day before.", Needs.Acts,
            ["acts/state"], ActErasure.DueAsync),
        new("acts/erasure", "Erasing takes the personal part of every act and leaves acts, numbers and digests; stale callers are told so.",
            Needs.Acts, ["acts/history"], ActErasure.ErasureAsync),
        new("acts/keys", "Each act names the key of the order that wrote it, also after erasing.", Needs.Acts,
            ["acts/history", "acts/replay", "acts/whole-orders", "acts/erasure"], ActReading.KeysAsync),
        new("acts/no-trace", "What was erased is nowhere in what the store keeps.", Needs.Acts | Needs.Kept,
            ["acts/erasure"], ActErasure.NoTraceAsync),
        new("acts/durability", "What was answered is there after reopening: acts, state, keys and erasure.", Needs.Acts | Needs.Reopen,
            ["acts/replay", "acts/erasure"], ActErasure.DurabilityAsync),
        new("acts/two-doors", "Two stores open on the same content are as one: writers through both never both win.",
            Needs.Acts | Needs.Beside, ["acts/two-writers"], ActWriting.DoorsAsync),
    ];
}
