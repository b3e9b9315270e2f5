using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>Where a fact comes from. Closed: document, register, declaration, judgement, or derived from other facts.</summary>
public abstract record FactSource
{
    private protected FactSource()
    {
    }

    /// <summary>The petitioners' own declaration: what a fact comes from when nothing else is said.</summary>
    public static FactSource FromDeclaration => Law.FromDeclaration.Instance;

    /// <summary>The source in words.</summary>
    public abstract Phrase Text { get; }

    /// <summary>A document on file.</summary>
    /// <param name="document">What document; never a person.</param>
    public static FactSource FromDocument(string document) => new FromDocument(document);

    /// <summary>A public register or census.</summary>
    /// <param name="register">What register.</param>
    public static FactSource FromRegister(string register) => new FromRegister(register);

    /// <summary>The English words.</summary>
    public sealed override string ToString() => Text.En;

    /// <summary>The answer for its kind. A new kind of source asks every caller for an answer before it compiles again.</summary>
    internal abstract T Match<T>(
        Func<FromDocument, T> document,
        Func<FromRegister, T> register,
        Func<FromDeclaration, T> declaration,
        Func<FromJudgement, T> judgement,
        Func<Derived, T> derived);
}

/// <summary>A document on file.</summary>
internal sealed record FromDocument : FactSource
{
    /// <summary>Creates the source; <paramref name="document"/> names the document, never a person.</summary>
    public FromDocument(string document) => Document = document;

    /// <summary>What document.</summary>
    public string Document { get; }

    /// <inheritdoc/>
    public override Phrase Text => new Phrase("وثيقة: {0}", "document : {0}", "document: {0}").With(Bidi.Quoted(Document));

    /// <inheritdoc/>
    internal override T Match<T>(
        Func<FromDocument, T> document,
        Func<FromRegister, T> register,
        Func<FromDeclaration, T> declaration,
        Func<FromJudgement, T> judgement,
        Func<Derived, T> derived) => document(this);
}

/// <summary>A public register or census.</summary>
internal sealed record FromRegister : FactSource
{
    /// <summary>Creates the source.</summary>
    public FromRegister(string register) => Register = register;

    /// <summary>What register.</summary>
    public string Register { get; }

    /// <inheritdoc/>
    public override Phrase Text => new Phrase("سجل: {0}", "registre : {0}", "register: {0}").With(Bidi.Quoted(Register));

    /// <inheritdoc/>
    internal override T Match<T>(
        Func<FromDocument, T> document,
        Func<FromRegister, T> register,
        Func<FromDeclaration, T> declaration,
        Func<FromJudgement, T> judgement,
        Func<Derived, T> derived) => register(this);
}

/// <summary>Stated by the file without proof.</summary>
internal sealed record FromDeclaration : FactSource
{
    /// <summary>The only value: declarations differ by their fact alone.</summary>
    public static FromDeclaration Instance { get; } = new();

    /// <inheritdoc/>
    public override Phrase Text => new("تصريح", "déclaration", "declaration");

    /// <inheritdoc/>
    internal override T Match<T>(
        Func<FromDocument, T> document,
        Func<FromRegister, T> register,
        Func<FromDeclaration, T> declaration,
        Func<FromJudgement, T> judgement,
        Func<Derived, T> derived) => declaration(this);
}

/// <summary>Decided by a person or an organ: by whom, when, why.</summary>
internal sealed record FromJudgement : FactSource
{
    /// <summary>Creates the source.</summary>
    /// <param name="by">The organ or office that judged, such as "bureau of the council".</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, in its own words.</param>
    public FromJudgement(string by, LocalDate on, string reason)
    {
        By = by;
        On = on;
        Reason = reason;
    }

    /// <summary>The organ or office that judged.</summary>
    public string By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override Phrase Text => new Phrase(
        "تقدير بتاريخ {1} صادر عن: {0}؛ التعليل: {2}",
        "appréciation du {1}, portée par : {0} ; motif : {2}",
        "judgement of {1}, made by: {0}; reason: {2}")
        .With(Bidi.Quoted(By), Numerals.Date(On), Bidi.Quoted(Reason));

    /// <inheritdoc/>
    internal override T Match<T>(
        Func<FromDocument, T> document,
        Func<FromRegister, T> register,
        Func<FromDeclaration, T> declaration,
        Func<FromJudgement, T> judgement,
        Func<Derived, T> derived) => judgement(this);
}

/// <summary>Worked out from other facts of the file, or from the law itself.</summary>
internal sealed record Derived : FactSource
{
    /// <summary>Creates the source.</summary>
    public Derived(Phrase how) => How = how;

    /// <summary>How it was worked out.</summary>
    public Phrase How { get; }

    /// <inheritdoc/>
    public override Phrase Text => How;

    /// <inheritdoc/>
    internal override T Match<T>(
        Func<FromDocument, T> document,
        Func<FromRegister, T> register,
        Func<FromDeclaration, T> declaration,
        Func<FromJudgement, T> judgement,
        Func<Derived, T> derived) => derived(this);
}
