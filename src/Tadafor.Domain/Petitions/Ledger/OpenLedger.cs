using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>
/// The signatures of one petition while they are collected: paper and digital in one space of tokens, each line with its origin.
/// Invalidations can
/// be taken back; <see cref="Deposit"/> ends that. Not safe for use by several threads at once.
/// </summary>
/// <remarks>
/// The law is silent on duplicates and corrections (open question Q19): here a signatory counts once, whatever the channel.
/// </remarks>
public sealed class OpenLedger
{
    private readonly LedgerBook _book = new();
    private readonly List<Invalidation> _invalidations = [];
    private bool _closed;

    /// <summary>Opens a ledger without lines.</summary>
    /// <param name="countsSealed">Whether the owner asked that running counts stay unpublished until the deposit.</param>
    public OpenLedger(bool countsSealed = false) => CountsSealed = countsSealed;

    /// <summary>Whether running counts stay unpublished until the deposit.</summary>
    public bool CountsSealed { get; internal set; }

    /// <summary>How many lines are recorded.</summary>
    public int Lines => _book.Rows.Count;

    /// <summary>Every invalidation, in force or taken back, in the order they were made.</summary>
    public Sequence<Invalidation> Invalidations => _invalidations.ToSequence();

    /// <summary>Who signed a recorded line; from 0 to <see cref="Lines"/> − 1.</summary>
    public SignatoryToken TokenAt(int index) => _book.LineAt(index).Token;

    /// <summary>A recorded line, for whoever stores the ledger; from 0 to <see cref="Lines"/> − 1.</summary>
    public SignatureLine LineAt(int index) => _book.LineAt(index);

    /// <summary>Records a line.</summary>
    /// <param name="channel">Paper or digital.</param>
    /// <param name="sheet">The sheet or batch.</param>
    /// <param name="line">The line on it; 1 for the first.</param>
    /// <param name="token">Who signed.</param>
    /// <param name="facts">What the line says of the signatory; what it both affirms and denies is not known.</param>
    /// <param name="territory">The territory it names; empty for none.</param>
    /// <returns>Whether it was recorded, and where the same signatory stands first.</returns>
    public LedgerEntry Add(
        SignatureChannel channel,
        SheetReference sheet,
        int line,
        SignatoryToken token,
        SignatoryFacts facts,
        ReadOnlySpan<char> territory = default)
    {
        MustBeOpen();
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        return _book.Add(channel, sheet, line, token, facts, territory);
    }

    /// <summary>The valid signatories, each once, for a dossier.</summary>
    /// <param name="source">Where the list comes from; <see langword="null"/> for a declaration.</param>
    public SignatoryRoll Roll(FactSource? source = null) => _book.Roll(_book.IsValid, source);

    /// <summary>
    /// A list of a dossier with what the valid lines say: every signatory of a valid line, each once, with what the list and the lines say
    /// of them
    /// together. Where any two disagree the fact is not known, and both are kept. Who has no valid line left leaves the list; who stands
    /// there without any
    /// line stays.
    /// </summary>
    /// <param name="before">The list as the dossier has it; <see langword="null"/> for none. What it states of everyone and its source
    /// stay.</param>
    public SignatoryRoll MergeInto(SignatoryRoll? before) => _book.MergeInto(before, _book.IsValid);

    /// <summary>
    /// How many lines and signatories there are, for those who keep the ledger. <see cref="ForPublication"/> is for everyone else.
    /// </summary>
    public LedgerCounts Counts() => LedgerCounts.Of(_book, _book.IsValid);

    /// <summary>The running counts as anyone may see them.</summary>
    public PublishedCounts ForPublication() => CountsSealed ? new(SealedCounts.Instance) : new(Counts());

    /// <summary>How many would fall; nothing changes.</summary>
    public InvalidationPreview Preview(InvalidationCondition condition) =>
        Change(row => _book.IsValid(row) && !condition.Holds(_book, _book.Rows[row]));

    /// <summary>
    /// How many would stand again if an invalidation were taken back; nothing changes. <see langword="null"/> when there is none in force
    /// of this number.
    /// </summary>
    public InvalidationPreview? PreviewRevocation(int number) => InForce(number) is { } invalidation
        ? Change(row => _book.Invalidations[row] - (invalidation.Touches(_book, row) ? 1 : 0) == 0)
        : null;

    /// <summary>Declares lines invalid.</summary>
    /// <param name="condition">Which.</param>
    /// <param name="act">By whom, when and why.</param>
    public InvalidationAnswer Invalidate(InvalidationCondition condition, LedgerAct act)
    {
        MustBeOpen();
        List<LedgerProblem> problems = LedgerActs.ProblemsOf(act);
        if (!Enumerable.Range(0, Lines).Any(row => _book.IsValid(row) && condition.Holds(_book, _book.Rows[row])))
        {
            problems.Add(new(LedgerFault.TouchesNothing));
        }

        if (IsFull)
        {
            problems.Add(new(LedgerFault.TooMany));
        }

        return problems.Count > 0 ? new(problems.ToSequence()) : new(Keep(new(_invalidations.Count + 1, condition, act, Lines)));
    }

    /// <summary>
    /// Makes an invalidation that was stored stand again as it was. Its lines are recorded before; stored ones come first to last.
    /// </summary>
    /// <param name="condition">Which lines.</param>
    /// <param name="act">By whom, when and why.</param>
    /// <param name="linesThen">How many lines the ledger held when it was made.</param>
    /// <param name="revoked">By whom, when and why it was taken back; <see langword="null"/> while it is in force.</param>
    internal InvalidationAnswer Restore(InvalidationCondition condition, LedgerAct act, int linesThen, LedgerAct? revoked)
    {
        MustBeOpen();
        ArgumentOutOfRangeException.ThrowIfNegative(linesThen);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(linesThen, Lines);
        List<LedgerProblem> problems = [.. LedgerActs.ProblemsOf(act), .. revoked is null ? [] : LedgerActs.ProblemsOf(revoked)];
        if (revoked is null && IsFull)
        {
            problems.Add(new(LedgerFault.TooMany));
        }

        return problems.Count > 0
            ? new(problems.ToSequence())
            : new(Keep(new(_invalidations.Count + 1, condition, act, linesThen) { Revoked = revoked }));
    }

    /// <summary>Takes an invalidation back; its lines are valid again unless another one touches them.</summary>
    /// <param name="number">Which.</param>
    /// <param name="act">By whom, when and why.</param>
    public InvalidationAnswer Revoke(int number, LedgerAct act)
    {
        MustBeOpen();
        List<LedgerProblem> problems = LedgerActs.ProblemsOf(act);
        if (InForce(number) is not { } invalidation)
        {
            problems.Add(new(number > 0 && number <= _invalidations.Count ? LedgerFault.RevokedAlready : LedgerFault.NoSuchInvalidation));
            return new(problems.ToSequence());
        }

        if (problems.Count > 0)
        {
            return new(problems.ToSequence());
        }

        Mark(invalidation, inForce: false);
        _invalidations[number - 1] = invalidation with { Revoked = act };
        return new(_invalidations[number - 1]);
    }

    /// <summary>
    /// Closes the ledger on the day of deposit and freezes on it the threshold and the population it follows from. It cannot be changed
    /// afterwards.
    /// </summary>
    public DepositedLedger Deposit(LocalDate on, SignatureThreshold threshold)
    {
        MustBeOpen();
        ArgumentNullException.ThrowIfNull(threshold);
        _closed = true;
        return new(_book, Invalidations, on, threshold);
    }

    private bool IsFull => _invalidations.Count(i => i.Revoked is null) == byte.MaxValue;

    private Invalidation Keep(Invalidation invalidation)
    {
        _invalidations.Add(invalidation);
        if (invalidation.Revoked is null)
        {
            Mark(invalidation, inForce: true);
        }

        return invalidation;
    }

    private Invalidation? InForce(int number) =>
        number > 0 && number <= _invalidations.Count && _invalidations[number - 1] is { Revoked: null } invalidation ? invalidation : null;

    private void Mark(Invalidation invalidation, bool inForce)
    {
        for (int row = 0; row < invalidation.LinesThen; row++)
        {
            if (invalidation.Touches(_book, row))
            {
                _book.Invalidations[row] = (byte)(_book.Invalidations[row] + (inForce ? 1 : -1));
            }
        }
    }

    private InvalidationPreview Change(Func<int, bool> after)
    {
        LedgerCounts now = Counts(), then = LedgerCounts.Of(_book, after);
        return new()
        {
            Lines = Math.Abs(then.LinesInvalid - now.LinesInvalid),
            People = Math.Abs(then.Valid - now.Valid),
            Before = Roll().Tally(),
            After = _book.Roll(after).Tally(),
        };
    }

    private void MustBeOpen()
    {
        if (_closed)
        {
            throw new InvalidOperationException("The ledger is deposited.");
        }
    }
}
