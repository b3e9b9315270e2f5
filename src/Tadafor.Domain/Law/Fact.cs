using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>A word of the vocabulary: something a file may state. Closed: a count, a yes or no, or a date.</summary>
public abstract class Fact
{
    private protected Fact(string code, Phrase label)
    {
        Code = code;
        Label = label;
    }

    /// <summary>The stable code, such as <c>signatories</c>.</summary>
    public string Code { get; }

    /// <summary>The phrase used in rules, pages and casebook headings.</summary>
    public Phrase Label { get; }

    /// <summary>The answer for its kind. A new kind of fact asks every caller for an answer before it compiles again.</summary>
    internal abstract T Match<T>(Func<CountFact, T> count, Func<YesNoFact, T> yesNo, Func<DateFact, T> date);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

/// <summary>A number of things: zero or more.</summary>
internal sealed class CountFact : Fact
{
    /// <summary>Creates a count.</summary>
    public CountFact(string code, Phrase label, CountedNoun unit)
        : base(code, label) => Unit = unit;

    internal CountFact(CountFamily family, string place, Phrase label)
        : base($"{family.Code}/{place}", label)
    {
        Unit = family.Unit;
        Family = family;
        CanBeRaised = family.CanBeRaised;
        PartOf = family.PartOf;
    }

    /// <summary>The family of which this is the count at one place; <see langword="null"/> for a count that stands alone.</summary>
    public CountFamily? Family { get; }

    /// <summary>What is counted.</summary>
    public CountedNoun Unit { get; }

    /// <summary>Whether the petitioners can raise it (signatures, yes; inhabitants, no).</summary>
    public bool CanBeRaised { get; init; }

    /// <summary>Wider counts of which this is a part: whoever is added here is added there too.</summary>
    public Sequence<CountFact> PartOf { get; init; } = [];

    /// <summary>The count itself and every wider one, however far.</summary>
    internal Sequence<CountFact> AndWider => field ??= PartOf.SelectMany(w => w.AndWider).Prepend(this).Distinct().ToSequence();

    /// <summary>The same count: the same object, or of the same family at the same place.</summary>
    public override bool Equals(object? obj) =>
        ReferenceEquals(this, obj) || (Family is not null && obj is CountFact other && other.Family == Family && other.Code == Code);

    /// <inheritdoc/>
    public override int GetHashCode() => Family is null ? base.GetHashCode() : Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    internal override T Match<T>(Func<CountFact, T> count, Func<YesNoFact, T> yesNo, Func<DateFact, T> date) => count(this);
}

/// <summary>Something that is so or not.</summary>
public sealed class YesNoFact : Fact
{
    /// <summary>Creates a yes-or-no fact.</summary>
    public YesNoFact(string code, Phrase label)
        : base(code, label)
    {
    }

    /// <summary>
    /// Whose judgement the law calls for; <see langword="null"/> when it is not a matter of judgement. A judgement is never computed.
    /// </summary>
    public Phrase? Judge { get; init; }

    /// <summary>
    /// The fact denied, as a condition reads it, such as "the object does not touch the constants"; <see langword="null"/> where no
    /// condition denies it.
    /// </summary>
    public Phrase? Denied { get; init; }

    /// <summary>What the petitioners can do to make it yes; <see langword="null"/> when nothing can.</summary>
    public Phrase? RemedyToYes { get; init; }

    /// <summary>What the petitioners can do to make it no; <see langword="null"/> when nothing can.</summary>
    public Phrase? RemedyToNo { get; init; }

    /// <inheritdoc/>
    internal override T Match<T>(Func<CountFact, T> count, Func<YesNoFact, T> yesNo, Func<DateFact, T> date) => yesNo(this);
}

/// <summary>A day.</summary>
internal sealed class DateFact : Fact
{
    /// <summary>Creates a date.</summary>
    public DateFact(string code, Phrase label)
        : base(code, label)
    {
    }

    /// <summary>
    /// Days that this one never precedes, such as a declaration before its receipt: what is stated of them narrows this day, and the other
    /// way round.
    /// </summary>
    public Sequence<DateFact> NotBefore { get; init; } = [];

    /// <summary>What must be so for the day to exist, such as a receipt that was issued; <see langword="null"/> for a day that always
    /// does.</summary>
    public YesNoFact? OnlyIf { get; init; }

    /// <summary>Every day that this one never precedes, however far.</summary>
    internal Sequence<DateFact> Earlier => field ??= NotBefore.SelectMany(e => e.Earlier.Prepend(e)).Distinct().ToSequence();

    /// <summary>Whether the petitioners can choose a later day (the deposit, yes; the day a receipt was issued, no).</summary>
    public bool CanBeLater { get; init; }

    /// <inheritdoc/>
    internal override T Match<T>(Func<CountFact, T> count, Func<YesNoFact, T> yesNo, Func<DateFact, T> date) => date(this);
}
