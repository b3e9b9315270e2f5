using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance.Broken;

/// <summary>Stores broken on purpose. Each is found by the one check that names the promise it breaks.</summary>
public static class BrokenStores
{
    /// <summary>All of them.</summary>
    public static Sequence<BrokenStore> All { get; } =
    [
        new("shares a static between instances", "acts/isolation", () => SharedStore.Begin(lines: false)),
        new("shares a static of lines between instances", "lines/isolation", () => SharedStore.Begin(lines: true)),
        new("gives the newest act first", "acts/history", () => () => new NewestFirstStore()),
        new("reads after a version inclusively", "acts/history", () => () => new InclusiveHistoryStore()),
        new("writes whatever version was seen", "acts/stale-version", () => () => new BlindStore()),
        new("knows no keys", "acts/replay", () => () => new ForgetfulStore()),
        new("believes a key whatever is asked", "acts/key-taken", () => () => new CredulousStore()),
        new("writes an order act by act", "acts/whole-orders", () => () => new PiecemealStore()),
        new("keeps the state of the first order", "acts/state", () => () => new StuckStateStore()),
        new("looks, waits and writes", "acts/two-writers", () => () => new RacingStore()),
        new("stops half-way when cancelled", "acts/cancellation", () => () => new HalfwayStore()),
        new("composes letters", "acts/texts", () => () => new ComposingStore()),
        new("names the last order for every act", "acts/keys", () => () => new LastKeyStore()),
        new("folds case in references", "acts/names", () => () => new FoldingStore()),
        new("knows no day before 1900", "acts/days", () => () => new YoungCalendarStore()),
        new("cuts moments to the second", "acts/moments", () => () => new SecondsStore()),
        new("pages by day alone", "acts/paging", () => () => new DayPagingStore()),
        new("lists by UTF-16", "acts/code-points", () => () => new Utf16Store()),
        new("erases a day early", "acts/due", () => () => new EarlyDueStore()),
        new("erases digests too", "acts/erasure", () => () => new DigestErasingStore()),
        new("erases what nobody saw", "acts/erasure", () => () => new BlindErasureStore()),
        new("keeps a log of what it erased", "acts/no-trace", () => () => new LoggingStore())
        {
            Kept = s => [((LoggingStore)s).Log()],
        },
        new(
            "brings back what was erased when opened again",
            "acts/durability",
            () => () => new ReturningStore()) { Reopen = s => ((ReturningStore)s).Again() },
        new("forgets keys when erasing", "acts/histories", () => () => new KeyErasingStore()),
        new("takes each batch each time", "lines/replay", () => () => new DoublingStore()),
        new("takes lines after closing", "lines/closing", () => () => new OpenEndedStore()),
        new("takes a batch line by line", "lines/whole-batches", () => () => new LineByLineStore()),
        new("loses a batch when two come at once", "lines/writers", () => () => new LosingStore()),
        new("stops a batch half-way when cancelled", "lines/cancellation", () => () => new HalfBatchStore()),
        new("groups the first line as the last", "lines/grouping", () => () => new FirstAsLastStore()),
        new("reads all lines before the first", "lines/bounded-memory", () => () => new BufferingStore()),
        new("erases counts too", "lines/erasure", () => () => new CountErasingStore()),
        new("gives itself without keys", "store/whole", () => () => new KeylessExportStore()),
        new("keeps half of an import that failed", "store/whole", () => () => new HalfImportStore()),
    ];
}
