namespace Tadafor.Conformance.Checks;

/// <summary>The promises of a store of lines.</summary>
internal static class LineChecks
{
    public static StoreCheck[] All { get; } =
    [
        new("lines/isolation", "Two stores made apart share no line.", Needs.Lines, [], LineReading.IsolationAsync),
        new("lines/order", "Lines come back in order, numbered from 1 without gaps, after any number asked for.", Needs.Lines,
            [], LineReading.OrderAsync),
        new("lines/replay", "The same batch under the same key is taken once; a key that stands for other lines is refused.", Needs.Lines,
            [], LineWriting.ReplayAsync),
        new("lines/closing", "A closed file takes no line, and its counts no longer change.", Needs.Lines,
            ["lines/replay"], LineWriting.ClosingAsync),
        new("lines/whole-batches", "The lines of a batch are seen together or not at all.", Needs.Lines,
            ["lines/replay", "lines/order"], LineWriting.WholeAsync),
        new("lines/writers", "No line of a batch that was answered as taken is lost or doubled, whoever writes beside.", Needs.Lines,
            ["lines/replay", "lines/whole-batches"], LineWriting.WritersAsync),
        new("lines/cancellation", "Cancelling before or during a call leaves the lines as before it or after it.", Needs.Lines,
            ["lines/replay", "lines/whole-batches"], LineWriting.CancelledAsync),
        new("lines/texts", "Tokens and contents come back and are told apart character by character.", Needs.Lines,
            ["lines/order"], LineReading.TextsAsync),
        new(
            "lines/grouping",
            "Groups of every, first and last lines are those that a slow count finds; tokens are counted once.",
            Needs.Lines,
            ["lines/order", "lines/texts", "lines/replay"], LineReading.GroupingAsync),
        new("lines/bounded-memory", "Reading many lines holds only a few of them at a time.", Needs.Lines,
            ["lines/order"], LineReading.MemoryAsync),
        new("lines/erasure", "Erasing takes the lines of a closed file and keeps its counts; an open file is left alone.", Needs.Lines,
            ["lines/closing", "lines/order"], LineWriting.ErasureAsync),
        new("lines/no-trace", "Erased lines are nowhere in what the store keeps.", Needs.Lines | Needs.Kept,
            ["lines/erasure"], LineWriting.NoTraceAsync),
        new("lines/durability", "What was answered is there after reopening: lines, keys, closing and erasure.", Needs.Lines | Needs.Reopen,
            ["lines/replay", "lines/closing", "lines/erasure"], LineWriting.DurabilityAsync),
    ];
}
