using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>Every node in words, in the three languages.</summary>
internal sealed class Wording : IConditionVisitor<Phrase>, IQuantityVisitor<Phrase>
{
    private readonly Func<OpenQuestion, ReadingOption?> _taken;
    private readonly bool _isNamed;

    private Wording(Func<OpenQuestion, ReadingOption?> taken, bool isNamed) => (_taken, _isNamed) = (taken, isNamed);

    /// <summary>Names an open question where the words depend on it.</summary>
    public static Wording Of { get; } = new(_ => null, isNamed: true);

    /// <summary>
    /// Gives the words of the default reading, and names the question beside them: for pages that no caller's choice bears on.
    /// </summary>
    public static Wording ByDefault { get; } = new(question => question.Default, isNamed: true);

    /// <summary>Gives the words of the reading taken, as those who act on them need no other.</summary>
    public static Wording Under(Interpretations interpretations) => new(interpretations.For, isNamed: false);

    private static readonly Phrase _never = new("لا ينطبق", "ne s'applique pas", "does not apply");
    private static readonly Phrase _and = new(" و", " et ", " and ");
    private static readonly Phrase _or = new(" أو ", " ou ", " or ");

    public Phrase Visit(Constant constant) => Numerals.Number(constant.Value);

    public Phrase Visit(Counted counted) => counted.Fact.Label;

    public Phrase Visit(FirstOf table) => new("العدد المطلوب حسب الجدول", "nombre requis selon le tableau", "number required by the table");

    public Phrase Visit(Share share)
    {
        Phrase part = share.Denominator == 100
            ? new Phrase("{0}% من {1}", "{0}\u00A0% de : {1}", "{0}% of {1}").With(
                Numerals.Number(share.Numerator),
                share.Of.Accept(this))
            : new Phrase("{0}/{1} من {2}", "{0}/{1} de : {2}", "{0}/{1} of {2}").With(
                Numerals.Number(share.Numerator),
                Numerals.Number(share.Denominator),
                share.Of.Accept(this));

        // "At least a third" already means the whole number above; only a fraction that is dropped has to be said.
        return share.Rounding == Rounding.Up
            ? part
            : new Phrase("{0} ({1})", "{0} ({1})", "{0} ({1})").With(part, share.Rounding.Text());
    }

    public Phrase Visit(QuantityByReading byReading) =>
        Default(byReading.Readings) is { } quantity
            ? WithQuestion(quantity.Accept(this), byReading.Readings.Question)
            : NumberBy(byReading.Readings.Question);

    public Phrase Visit(Always always) => new("لا شرط", "aucune condition", "no condition");

    public Phrase Visit(Holds holds) => holds.Fact.Label;

    public Phrase Visit(Not not) => not.Of is Always
        ? _never
        : not.Of is Holds { Fact.Denied: { } denied } ? denied : new Phrase("ليس: {0}", "non : {0}", "not: {0}").With(not.Of.Accept(this));

    public Phrase Visit(All all) => Join(all.Of, _and);

    public Phrase Visit(Any any) => any.Sentence ?? Join(any.Of, _or);

    // A number of the law on the left is a ceiling, and is said as one.
    public Phrase Visit(AtLeast atLeast) => atLeast.Left is Constant most
        ? new Phrase("{0}: {1} على الأكثر", "{0} : au plus {1}", "{0}: at most {1}").With(atLeast.Right.Accept(this), most.Accept(this))
        : new Phrase("{0}: {1} على الأقل", "{0} : au moins {1}", "{0}: at least {1}").With(
            atLeast.Left.Accept(this),
            atLeast.Right.Accept(this));

    public Phrase Visit(LessThan lessThan) => lessThan.Left is Constant exceeded
        ? new Phrase("{0}: أكثر من {1}", "{0} : plus de {1}", "{0}: more than {1}").With(lessThan.Right.Accept(this), exceeded.Accept(this))
        : new Phrase("{0}: أقل من {1}", "{0} : moins de {1}", "{0}: less than {1}").With(
            lessThan.Left.Accept(this),
            lessThan.Right.Accept(this));

    public Phrase Visit(LongerThan longerThan) => new Phrase(
        "أكثر من {0} بين «{1}» و«{2}»", "plus de {0} entre « {1} » et « {2} »", "more than {0} between “{1}” and “{2}”")
        .With(Units.Years.Of(longerThan.Years), longerThan.From.Label, longerThan.To.Label);

    public Phrase Visit(AtLeastInEach inEach) =>
        new Phrase("{0}: {1} على الأقل", "{0} : au moins {1}", "{0}: at least {1}").With(inEach.Count.Each, inEach.Minimum.Accept(this));

    public Phrase Visit(Qualifying qualifying) => new Phrase(
        "شرط في كل واحد، ومن لا يستوفيه لا يحتسب: {0}",
        "condition de chacun, et qui ne la remplit pas n'est pas compté : {0}",
        "a condition of each person, and whoever does not meet it is not counted: {0}")
        .With(qualifying.Who.Accept(this));

    public Phrase Visit(ConditionByReading byReading) =>
        Default(byReading.Readings) is { } condition
            ? WithQuestion(condition.Accept(this), byReading.Readings.Question)
            : ByReading(byReading.Readings.Question);

    private static Phrase ByReading(OpenQuestion question) => new Phrase(
        "حسب قراءة السؤال {0}",
        "selon la lecture de {0}",
        "according to the reading of {0}")
        .With(Phrase.Same(question.Id));

    private static Phrase NumberBy(OpenQuestion question) => new Phrase(
        "العدد حسب قراءة السؤال {0}",
        "le nombre selon la lecture de {0}",
        "the number by the reading of {0}")
        .With(Phrase.Same(question.Id));

    private Phrase WithQuestion(Phrase words, OpenQuestion question) => _isNamed
        ? new Phrase("{0} (السؤال {1})", "{0} (question {1})", "{0} (question {1})").With(words, Phrase.Same(question.Id))
        : words;

    private T? Default<T>(Readings<T> readings)
        where T : class => _taken(readings.Question) is { } option ? readings.Under(option) : null;

    private Phrase Join(IReadOnlyList<Condition> of, Phrase separator) =>
        Phrase.For(language => string.Join(separator.In(language), of.Select(c => c.Accept(this).In(language))));
}
