using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>
/// Signatures kept in a store: a ledger is opened, lines are added sheet by sheet, invalidated and taken back, deposited, and persons are
/// erased. Lines and conditions, which can be traced to persons, stand apart in every act; counts, proof and reasons stay. The desk keeps
/// nothing itself; it may be used by several threads.
/// </summary>
public sealed class LedgerDesk
{
    /// <summary>The kind of files this desk keeps.</summary>
    public const string Kind = "signatures";

    private readonly DeskCore<KeptLedger> _core;

    /// <summary>Opens the desk.</summary>
    /// <param name="store">Where files are kept.</param>
    /// <param name="clock">Tells when an act is written; the days are those of the acts.</param>
    public LedgerDesk(IActStore store, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(clock);
        _core = new(store, clock, Kind, LedgerFold.Of, StateOf);
    }

    /// <summary>Begins a ledger without lines.</summary>
    /// <param name="reference">The reference of the petition whose signatures these are.</param>
    /// <param name="on">The day.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="countsSealed">Whether running counts stay unpublished until the deposit.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptLedger>> OpenAsync(
        string reference, LocalDate on, Writing writing, bool countsSealed = false, CancellationToken cancellation = default) =>
        _core.BeginAsync(
            reference,
            "open",
            writing,
            _ => new(
                LedgerFold.Opened(new OpenLedgerDocument(new(countsSealed)) { Petition = reference }, on),
                new() { Code = "open", Since = on }),
            cancellation);

    /// <summary>Adds lines, such as those of a sheet. A line that was recorded before is passed over.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="lines">The lines; none whose place another signatory has.</param>
    /// <param name="on">The day.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="keyMark">
    /// The mark of the key the tokens were made with; <see langword="null"/> when they came as tokens. One ledger has one key.
    /// </param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptLedger>> AddAsync(
        string reference,
        Sequence<SignatureLine> lines,
        LocalDate on,
        Writing writing,
        string? keyMark = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return OpenedAsync(reference, "add", writing, (document, ledger) =>
        {
            if (keyMark is not null && document.KeyMark is { } other && other != keyMark)
            {
                return new(DeskFaults.OtherKey);
            }

            OpenLedger added = new(document.Ledger.CountsSealed);
            foreach (SignatureLine line in lines)
            {
                LedgerEntryKind kind = ledger.Add(line.Channel, line.Sheet, line.Line, line.Token, line.Facts, line.Territory).Kind;
                if (kind == LedgerEntryKind.PlaceTaken)
                {
                    return new(DeskFaults.PlaceTaken(line));
                }

                if (kind != LedgerEntryKind.AlreadyRecorded)
                {
                    added.Add(line.Channel, line.Sheet, line.Line, line.Token, line.Facts, line.Territory);
                }
            }

            return new(
                LedgerFold.Added(new OpenLedgerDocument(added) { Petition = reference, KeyMark = keyMark ?? document.KeyMark }, on),
                new() { Code = "open", Since = on });
        }, cancellation);
    }

    /// <summary>How many lines and people would fall if lines were declared invalid; nothing changes and nothing is kept.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="condition">Which lines.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>The numbers; <see langword="null"/> when there is no such ledger, or it is not open.</returns>
    public async Task<InvalidationPreview?> PreviewAsync(
        string reference, InvalidationCondition condition, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        KeptLedger? file = await FindAsync(reference, cancellation).ConfigureAwait(false);
        return (file?.Ledger as OpenLedgerDocument)?.Ledger.Preview(condition);
    }

    /// <summary>Declares lines invalid.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="condition">Which lines, of those recorded so far.</param>
    /// <param name="act">By whom, when and why.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptLedger>> InvalidateAsync(
        string reference, InvalidationCondition condition, LedgerAct act, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(act);
        return OpenedAsync(
            reference,
            "invalidate",
            writing,
            (_, ledger) => Decided(ledger.Invalidate(condition, act), "invalidated", act, new InvalidationAct(condition, act)),
            cancellation);
    }

    /// <summary>Takes an invalidation back.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="number">The invalidation, from 1.</param>
    /// <param name="act">By whom, when and why.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptLedger>> RevokeAsync(
        string reference, int number, LedgerAct act, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        return OpenedAsync(
            reference,
            "revoke",
            writing,
            (_, ledger) => Decided(ledger.Revoke(number, act), "revoked", act, new RevocationAct(number, act)),
            cancellation);
    }

    /// <summary>Closes the ledger and freezes on it the threshold, and the proof of every line.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="on">The day of deposit.</param>
    /// <param name="threshold">How many signatures are asked for, and why.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptLedger>> DepositAsync(
        string reference, LocalDate on, SignatureThreshold threshold, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return OpenedAsync(
            reference,
            "deposit",
            writing,
            (_, ledger) =>
            {
                DepositedLedger deposited = ledger.Deposit(on, threshold);
                return new(
                    LedgerFold.Decided("deposited", on, new DepositAct(on, threshold, deposited.Proof)),
                    new() { Code = "deposited", Since = on });
            },
            cancellation);
    }

    /// <summary>
    /// Erases persons from a deposited ledger: counts, territorial spread and proof stay. It is kept as an act first and then done; where
    /// the second is cut short the file is due at once, and the order given again does it.
    /// </summary>
    /// <param name="reference">Which.</param>
    /// <param name="act">By whom, when and why.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public async Task<DeskAnswer<KeptLedger>> EraseAsync(
        string reference, LedgerAct act, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(writing);
        KeptLedger? file = await FindAsync(reference, cancellation).ConfigureAwait(false);
        bool done = file?.History.Any(a => a.Key == writing.Key && a.Code == LedgerFold.Erased) == true;
        DeskAnswer<KeptLedger> answer = done ? file! : await _core.WriteAsync(
            reference,
            "erase",
            writing,
            now => now.Ledger is DepositedLedgerDocument deposited
                ? deposited.Ledger.Erase(act).Match<DeskStep>(
                    erased => new(
                        LedgerFold.ErasedAct(new(erased) { Petition = deposited.Petition, KeyMark = deposited.KeyMark }),
                        new() { Code = LedgerFold.Erased, Since = act.On, RetainUntil = act.On.PlusDays(-1) }),
                    problems => new(DeskFaults.Of(problems)))
                : new(DeskFaults.NotDeposited),
            cancellation).ConfigureAwait(false);
        if (!answer.TryPickT0(out KeptLedger kept, out _))
        {
            return answer;
        }

        FileErasureAnswer erasure = await _core.EraseAsync(reference, kept.Version, cancellation).ConfigureAwait(false);
        return await erasure.Match<Task<DeskAnswer<KeptLedger>>>(
            async _ => (await FindAsync(reference, cancellation).ConfigureAwait(false))!,
            stale => Task.FromResult<DeskAnswer<KeptLedger>>(stale)).ConfigureAwait(false);
    }

    /// <summary>The ledger; <see langword="null"/> when there is none under this reference.</summary>
    public Task<KeptLedger?> FindAsync(string reference, CancellationToken cancellation = default) =>
        _core.FindAsync(reference, cancellation);

    /// <summary>A page of the ledgers.</summary>
    /// <param name="state">The code of the state: <c>open</c>, <c>deposited</c> or <c>erased</c>; <see langword="null"/> for all.</param>
    /// <param name="after">Where the page before ended; <see langword="null"/> for the first.</param>
    /// <param name="size">How many at most; 1 to 1,000.</param>
    /// <param name="cancellation">Stops the call.</param>
    public ValueTask<FilePage> PageAsync(
        string? state = null,
        FilePosition? after = null,
        int size = 100,
        CancellationToken cancellation = default) => _core.PageAsync(state, after, size, cancellation);

    // An order for an open ledger.
    private Task<DeskAnswer<KeptLedger>> OpenedAsync(
        string reference,
        string name,
        Writing writing,
        Func<OpenLedgerDocument, OpenLedger, DeskStep> next,
        CancellationToken cancellation) => _core.WriteAsync(
            reference,
            name,
            writing,
            file => file.Ledger is OpenLedgerDocument open ? next(open, open.Ledger) : new DeskStep(DeskFaults.NotOpen),
            cancellation);

    private static DeskStep Decided(
        InvalidationAnswer answer, string code, LedgerAct act, LedgerActDocument document) => answer.Match<DeskStep>(
            _ => new(LedgerFold.Decided(code, act.On, document), new() { Code = "open", Since = act.On }),
            problems => new(DeskFaults.Of(problems)));

    private static FileState StateOf(KeptLedger file) => file.Ledger switch
    {
        ErasedLedgerDocument erased => new()
        {
            Code = LedgerFold.Erased,
            Since = erased.Ledger.Act.On,
            RetainUntil = erased.Ledger.Act.On.PlusDays(-1),
        },
        DepositedLedgerDocument deposited => new() { Code = "deposited", Since = deposited.Ledger.DepositedOn },
        _ => new() { Code = "open", Since = file.History[^1].On },
    };
}
