using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>The smallest set of changes that satisfies what is unsatisfied, or the statement that nothing can.</summary>
public sealed record Cure
{
    internal Cure(Sequence<Change> changes, Sequence<string> incurable)
    {
        Changes = changes;
        Incurable = incurable;
    }

    /// <summary>The changes, all of them needed, in the order in which they can be made: a later deposit comes last.</summary>
    public Sequence<Change> Changes { get; }

    /// <summary>Codes of the conditions that no change by the petitioners can satisfy.</summary>
    public Sequence<string> Incurable { get; }

    /// <summary>Whether the changes suffice.</summary>
    public bool IsPossible => Incurable.Count == 0;
}

/// <summary>Something the petitioners can change. Closed: more of something, an answer, or a later day.</summary>
public abstract record Change
{
    private static readonly Phrase _or = new("{0}؛ أو: {1}", "{0} ; ou : {1}", "{0}; or: {1}");

    private protected Change(Sequence<Citation> cites) => Cites = cites;

    /// <summary>The articles that ask for it.</summary>
    public Sequence<Citation> Cites { get; }

    /// <summary>The fact that changes.</summary>
    public abstract Fact Fact { get; }

    /// <summary>Changes of which any one would do as well in place of this one, such as a branch where the seat is elsewhere.</summary>
    public Sequence<Change> Or { get; internal init; } = [];

    /// <summary>The change in words, with what would do as well.</summary>
    public Phrase Text => Or.Aggregate(Words, (words, other) => _or.With(words, other.Words));

    private protected abstract Phrase Words { get; }

    /// <summary>How many more are needed, 1 or more; <see langword="null"/> where the change is not of a count.</summary>
    public long? More => (this as MoreOf)?.Additional;

    /// <summary>What the answer must become; <see langword="null"/> where the change is not of an answer.</summary>
    public bool? Answer => (this as Becomes)?.Value;

    /// <summary>The earliest day that satisfies the condition; <see langword="null"/> where the change is not of a day.</summary>
    public LocalDate? From => (this as NotBefore)?.Earliest;

    /// <summary>The English words.</summary>
    public sealed override string ToString() => Text.En;

    /// <summary>The answer for its kind. A new kind of change asks every caller for an answer before it compiles again.</summary>
    internal abstract T Match<T>(Func<MoreOf, T> moreOf, Func<Becomes, T> becomes, Func<NotBefore, T> notBefore);
}

/// <summary>More of something counted.</summary>
internal sealed record MoreOf : Change
{
    private static readonly Phrase _depends = new(
        "إضافة ما يلي ({0}): {1}",
        "ajouter ({0}) : {1}",
        "add ({0}): {1}");

    internal MoreOf(CountFact count, long additional, Sequence<Citation> cites, Sequence<MoreWhen> cases)
        : base(cites)
    {
        Count = count;
        Additional = additional;
        Cases = cases;
    }

    /// <summary>What is counted.</summary>
    public CountFact Count { get; }

    /// <summary>How many more are enough whatever the file does not say; 1 or more.</summary>
    public long Additional { get; }

    /// <summary>How many in each case, where that depends on what the file does not say; empty where it does not.</summary>
    public Sequence<MoreWhen> Cases { get; }

    /// <inheritdoc/>
    public override Fact Fact => Count;

    private protected override Phrase Words => Cases.Count == 0
        ? new Phrase("إضافة {0} ({1})", "ajouter {0} ({1})", "add {0} ({1})").With(Count.Unit.Of(Additional), Count.Label)
        : _depends.With(Count.Label, Phrase.Join(Separators.Semicolon, Cases.Select(c => c.Text(Count.Unit))));

    /// <inheritdoc/>
    internal override T Match<T>(Func<MoreOf, T> moreOf, Func<Becomes, T> becomes, Func<NotBefore, T> notBefore) => moreOf(this);
}

/// <summary>An answer that becomes yes or no.</summary>
internal sealed record Becomes : Change
{
    internal Becomes(YesNoFact answer, bool value, Phrase remedy, Sequence<Citation> cites)
        : base(cites)
    {
        Answer = answer;
        Value = value;
        Words = remedy;
    }

    /// <summary>Which fact.</summary>
    public new YesNoFact Answer { get; }

    /// <summary>What it must become.</summary>
    public bool Value { get; }

    /// <inheritdoc/>
    public override Fact Fact => Answer;

    private protected override Phrase Words { get; }

    /// <inheritdoc/>
    internal override T Match<T>(Func<MoreOf, T> moreOf, Func<Becomes, T> becomes, Func<NotBefore, T> notBefore) => becomes(this);
}

/// <summary>A day that must be later.</summary>
internal sealed record NotBefore : Change
{
    internal NotBefore(DateFact date, LocalDate earliest, Sequence<Citation> cites)
        : base(cites)
    {
        Date = date;
        Earliest = earliest;
    }

    /// <summary>Which day.</summary>
    public DateFact Date { get; }

    /// <summary>The earliest day that satisfies the condition.</summary>
    public LocalDate Earliest { get; }

    /// <inheritdoc/>
    public override Fact Fact => Date;

    private protected override Phrase Words =>
        new Phrase("{0}: ابتداء من {1}", "{0} : à partir du {1}", "{0}: from {1} on").With(Date.Label, Numerals.Date(Earliest));

    /// <inheritdoc/>
    internal override T Match<T>(Func<MoreOf, T> moreOf, Func<Becomes, T> becomes, Func<NotBefore, T> notBefore) => notBefore(this);
}
