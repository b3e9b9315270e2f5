using NJsonSchema;
using NodaTime;
using NodaTime.Testing;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Desks;

namespace Tadafor.Rules.Tests.Desks;

/// <summary>Signatures kept in a store, from the first sheet to erasure.</summary>
public sealed class LedgerDeskTests
{
    private const string Reference = "عريضة 1";
    private static readonly LocalDate _day = new(2023, 8, 1);
    private static readonly SheetReference _sheet = SheetReference.Read("P1")!;
    private static readonly SignatureThreshold _threshold = new(
        2,
        SignatoryGroup.Everyone,
        new PopulationFigure(34_999),
        ["113-14/123/(d)"]);
    private static readonly LedgerAct _act = new("bureau", _day.PlusDays(5), "the sheet is not signed");

    private readonly InMemoryStore _store = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2023, 8, 7, 9, 30));

    [Fact]
    public async Task Lines_come_sheet_by_sheet_and_the_ledger_is_that_of_all_lines()
    {
        LedgerDesk desk = Desk();
        Done(await desk.OpenAsync(Reference, _day, By("open")));
        Done(await desk.AddAsync(Reference, Lines(1, 3), _day, By("1"), "mark"));
        KeptLedger file = Done(await desk.AddAsync(Reference, Lines(2, 4), _day.PlusDays(1), By("2")));
        OpenLedgerDocument open = Assert.IsType<OpenLedgerDocument>(file.Ledger);
        Assert.Equal((4, "mark", Reference), (open.Ledger.Lines, open.KeyMark, open.Petition));
        Assert.Equal(4, open.Ledger.Counts().Valid);
        Assert.Equal(["opened", "added", "added"], file.History.Select(a => a.Code));
        Assert.All(file.History.Skip(1), a => Assert.DoesNotContain(Hex(2), a.Body, StringComparison.Ordinal));
        Assert.Equal("desk.ledger-other-key", Fault(await desk.AddAsync(Reference, Lines(9, 9), _day, By("3"), "another")));
        SignatureLine other = Line(1, Token(77));
        Assert.Equal("desk.ledger-place-taken", Fault(await desk.AddAsync(Reference, [other], _day, By("3"))));
    }

    [Fact]
    public async Task Invalidations_are_previewed_made_and_taken_back()
    {
        LedgerDesk desk = Desk();
        InvalidationCondition condition = InvalidationCondition.OnSheet(SignatureChannel.Paper, _sheet, 1, 2);
        Assert.Null(await desk.PreviewAsync(Reference, condition));
        await FilledAsync(desk);
        Assert.Equal(2, (await desk.PreviewAsync(Reference, condition))!.People);
        Assert.Equal(2, (await desk.FindAsync(Reference))!.Version);
        KeptLedger file = Done(await desk.InvalidateAsync(Reference, condition, _act, By("3")));
        Assert.Equal(2, ((OpenLedgerDocument)file.Ledger).Ledger.Counts().Valid);
        Done(await desk.AddAsync(Reference, Lines(5, 5), _day, By("4")));
        Assert.Equal("desk.ledger-touches-nothing", Fault(await desk.InvalidateAsync(Reference, condition, _act, By("5"))));
        Assert.Equal("desk.ledger-no-such-invalidation", Fault(await desk.RevokeAsync(Reference, 2, _act, By("5"))));
        Assert.Equal(
            "desk.ledger-reason-missing",
            Fault(await desk.RevokeAsync(Reference, 1, new LedgerAct("bureau", _day, " "), By("5"))));
        file = Done(await desk.RevokeAsync(Reference, 1, _act, By("5")));
        Assert.Equal(5, ((OpenLedgerDocument)file.Ledger).Ledger.Counts().Valid);
    }

    [Fact]
    public async Task Deposit_freezes_and_erasure_leaves_counts_and_proof_and_nobody()
    {
        LedgerDesk desk = Desk();
        await FilledAsync(desk);
        Assert.Equal("desk.ledger-not-deposited", Fault(await desk.EraseAsync(Reference, _act, By("x"))));
        Done(await desk.InvalidateAsync(Reference, InvalidationCondition.OfSignatory(Token(1)), _act, By("3")));
        KeptLedger file = Done(await desk.DepositAsync(Reference, _day.PlusDays(9), _threshold, By("4")));
        DepositedLedger deposited = Assert.IsType<DepositedLedgerDocument>(file.Ledger).Ledger;
        Assert.Equal((3, "deposited"), (deposited.Counts.Valid, file.State.Code));
        Assert.Equal("desk.ledger-not-open", Fault(await desk.AddAsync(Reference, Lines(5, 5), _day, By("5"))));

        KeptLedger erased = Done(await desk.EraseAsync(Reference, _act, By("6")));
        ErasedLedger left = Assert.IsType<ErasedLedgerDocument>(erased.Ledger).Ledger;
        Assert.Equal((deposited.Counts, deposited.Proof), (left.Counts, left.Proof));
        Assert.True(left.IsOf(deposited));
        Assert.All(erased.History, a => Assert.Null(a.Personal));
        Assert.All(erased.History, a => Assert.DoesNotContain(Hex(1), a.Body, StringComparison.Ordinal));
        Assert.Equal(2, erased.History.Count(a => a.IsErased));
        Assert.Equal(erased.Version, Done(await desk.EraseAsync(Reference, _act, By("6"))).Version);
    }

    [Fact]
    public async Task An_erasure_that_was_cut_short_is_due_and_done_when_it_is_given_again()
    {
        LedgerDesk desk = new(new NoErasure(_store), _clock);
        await FilledAsync(desk);
        Done(await desk.DepositAsync(Reference, _day, _threshold, By("3")));
        await Assert.ThrowsAsync<IOException>(() => desk.EraseAsync(Reference, _act, By("4")));
        List<FileId> due = [];
        await foreach (FileId file in _store.DueForErasureAsync(_act.On, default))
        {
            due.Add(file);
        }

        Assert.Equal([new(LedgerDesk.Kind, Reference)], due);
        KeptLedger erased = Done(await Desk().EraseAsync(Reference, _act, By("4")));
        Assert.All(erased.History, a => Assert.Null(a.Personal));
    }

    [Fact]
    public async Task An_order_given_again_is_done_once()
    {
        LedgerDesk desk = Desk();
        InvalidationCondition condition = InvalidationCondition.OnSheet(SignatureChannel.Paper, _sheet, 1, 2);
        for (int i = 0; i < 2; i++)
        {
            await FilledAsync(desk);
            Done(await desk.InvalidateAsync(Reference, condition, _act, By("3")));
            Assert.Equal(4, Done(await desk.DepositAsync(Reference, _day, _threshold, By("4"))).Version);
        }
    }

    [Fact]
    public async Task What_is_kept_follows_its_published_schema()
    {
        LedgerDesk desk = Desk();
        await FilledAsync(desk);
        Done(await desk.InvalidateAsync(Reference, InvalidationCondition.OfSignatory(Token(1)), _act, By("3")));
        Done(await desk.RevokeAsync(Reference, 1, _act, By("4")));
        KeptLedger file = Done(await desk.DepositAsync(Reference, _day, _threshold, By("5")));
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/ledger-act.v1.json"));
        foreach (RecordedAct act in file.History.Skip(2))
        {
            Assert.Equal("tadafor/ledger-act/1", act.Schema);
            Assert.Empty(schema.Validate(act.Body));
        }

        Assert.Empty(schema.Validate(file.History[2].Personal!));
        Assert.NotEmpty(schema.Validate("{\"schema\": \"tadafor/ledger-act/1\"}"));
    }

    [Property(MaxTest = 20)]
    public async Task Whatever_is_added_and_declared_the_store_gives_the_ledger_of_the_same_orders(Seed seed)
    {
        Random random = new(seed.Item);
        LedgerDesk desk = new(new InMemoryStore(), _clock);
        OpenLedger twin = new();
        Done(await desk.OpenAsync(Reference, _day, By("open")));
        for (int i = 0; i < 12; i++)
        {
            if (random.Next(3) > 0)
            {
                SignatureLine line = Line(random.Next(1, 9), Token(random.Next(6)), random.Next(2) == 0 ? "Lastah" : null);
                bool taken = twin.Add(line.Channel, line.Sheet, line.Line, line.Token, line.Facts, line.Territory).Kind
                    != LedgerEntryKind.PlaceTaken;
                Assert.Equal(taken, (await desk.AddAsync(Reference, [line], _day, By($"{i}"))).IsT0);
            }
            else
            {
                InvalidationCondition condition = random.Next(2) == 0
                    ? InvalidationCondition.InTerritory("Lastah")
                    : InvalidationCondition.OfSignatory(Token(random.Next(6)));
                Assert.Equal(
                    twin.Invalidate(condition, _act).IsT0,
                    (await desk.InvalidateAsync(Reference, condition, _act, By($"{i}"))).IsT0);
            }
        }

        KeptLedger file = Done(await desk.DepositAsync(Reference, _day, _threshold, By("deposit")));
        Assert.Equal(twin.Deposit(_day, _threshold).Proof, ((DepositedLedgerDocument)file.Ledger).Ledger.Proof);
    }

    private static SignatoryToken Token(int number) => new([.. Enumerable.Repeat((byte)number, 32)]);

    private static string Hex(int number) => string.Concat(Enumerable.Repeat($"{number:x2}", 32));

    private static SignatureLine Line(int line, SignatoryToken token, string? territory = null)
    {
        OpenLedger one = new();
        one.Add(SignatureChannel.Paper, _sheet, line, token, default(SignatoryFacts).With(SignatoryFact.Resident, true), territory);
        return one.LineAt(0);
    }

    private static Sequence<SignatureLine> Lines(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(i => Line(i, Token(i))).ToSequence();

    private static Writing By(string key) => new(key, "greffe");

    private static KeptLedger Done(DeskAnswer<KeptLedger> answer) => answer.Match(
        file => file,
        faults => throw new Xunit.Sdk.XunitException(faults.Text.En),
        stale => throw new Xunit.Sdk.XunitException(stale.ToString()));

    private static string Fault(DeskAnswer<KeptLedger> answer) =>
        answer.Match(file => $"done: {file.Version}", faults => faults.Listed[0].Kind.Code, stale => stale.ToString());

    private static async Task FilledAsync(LedgerDesk desk)
    {
        Done(await desk.OpenAsync(Reference, _day, By("1")));
        Done(await desk.AddAsync(Reference, Lines(1, 4), _day, By("2")));
    }

    private LedgerDesk Desk() => new(_store, _clock);

    // A machine that stops between the act and the erasure.
    private sealed class NoErasure(InMemoryStore inner) : IActStore
    {
        public ValueTask<FileEntry?> FindAsync(FileId file, CancellationToken cancellation) => inner.FindAsync(file, cancellation);

        public ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation) =>
            inner.AppendAsync(order, cancellation);

        public IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
            inner.HistoryAsync(file, after, cancellation);

        public ValueTask<FilePage> PageAsync(FileQuery query, CancellationToken cancellation) => inner.PageAsync(query, cancellation);

        public IAsyncEnumerable<FileId> DueForErasureAsync(LocalDate day, CancellationToken cancellation) =>
            inner.DueForErasureAsync(day, cancellation);

        public ValueTask<FileErasureAnswer> EraseAsync(FileId file, long expectedVersion, Instant at, CancellationToken cancellation) =>
            throw new IOException("stopped");
    }
}
