using System.Globalization;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Bodies;

/// <summary>What statutes fix, in words.</summary>
internal static class StatuteWords
{
    private static readonly Phrase _ends = new("تنتهي معه", "elle finit avec lui", "it ends with it");
    private static readonly Phrase _stays = new("لا تنتهي معه", "elle ne finit pas avec lui", "it does not end with it");
    private static readonly Phrase _council = new("مدة انتداب المجلس", "la durée du mandat du conseil", "as long as the council");
    private static readonly Phrase _number = new("{0} على الأقل", "au moins {0}", "at least {0}");
    private static readonly Phrase _aYear = new("{0} في السنة على الأقل", "au moins {0} par an", "at least {0} a year");
    private static readonly Phrase _women = new("النساء", "femmes", "women");
    private static readonly Phrase _men = new("الرجال", "hommes", "men");
    private static readonly Phrase _body = new("الهيئة كلها", "toute l'instance", "the whole body");
    private static readonly Phrase _bureau = new("المكتب", "le bureau", "the bureau");
    private static readonly Phrase _condition = new("شرط", "une condition", "a condition");
    private static readonly Phrase _goal = new("هدف", "un objectif", "a goal");

    private static readonly Phrase _notSaid = new(
        "لا يقول النص أهو شرط أم هدف",
        "le texte ne dit pas s'il s'agit d'une condition ou d'un objectif",
        "the text does not say whether it is a condition or a goal");

    /// <summary>What a point fixes.</summary>
    public static Phrase Of(StatutePoint point, object value) => (point, value) switch
    {
        (_, bool ends) when point == StatutePoint.EndsWithCouncil => ends ? _ends : _stays,
        (_, bool yes) => (yes ? Truth.Yes : Truth.No).Text(),
        (_, string words) => Bidi.Quoted(words),
        (_, CountRange range) => range.Text,
        (_, BodyTerm { Lasts: { } lasts }) => lasts.Text,
        (_, BodyTerm) => _council,
        (_, Portion portion) => Of(portion),
        (_, int number) => _aYear.With(Numerals.Number(number)),
        (_, StatutePeriod period) => period.Text,
        (_, BodyOrgan organ) => Of(organ),
        (_, Sequence<string> offices) => Phrase.Join(Separators.Comma, offices.Select(Bidi.Quoted)),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    /// <summary>A share of women or men, in which organ, and whether it is a condition.</summary>
    public static Phrase Of(BodyShare share)
    {
        ParityGoal goal = share.Goal.Goal;
        Phrase[] asked =
        [
            .. goal.Numerator > 0
                ? [Fraction(goal.Numerator, goal.Denominator), goal.Rounding.Text()]
                : Array.Empty<Phrase>(),
            .. goal.AtLeast > 0 ? [_number.With(Numerals.Number(goal.AtLeast))] : Array.Empty<Phrase>(),
            Of(share.Organ),
            share.Binding switch { true => _condition, false => _goal, null => _notSaid },
        ];
        return Phrase.Pair(goal.Whom == Sex.Woman ? _women : _men, Phrase.Join(Separators.Comma, asked));
    }

    private static Phrase Of(BodyOrgan organ) => organ == BodyOrgan.Plenary ? _body : _bureau;

    private static Phrase Of(Portion portion) => portion.Number is { } number
        ? _number.With(Numerals.Number(number))
        : (portion.Numerator, portion.Denominator, portion.MoreThan) switch
        {
            (1, 2, false) => new Phrase("على الأقل نصف {0}", "au moins la moitié {0}", "at least half of {0}").With(Of(portion.Of)),
            (1, 2, true) => new Phrase("أكثر من نصف {0}", "plus de la moitié {0}", "more than half of {0}").With(Of(portion.Of)),
            (1, 3, false) => new Phrase("على الأقل ثلث {0}", "au moins le tiers {0}", "at least a third of {0}").With(Of(portion.Of)),
            (1, 3, true) => new Phrase("أكثر من ثلث {0}", "plus du tiers {0}", "more than a third of {0}").With(Of(portion.Of)),
            (2, 3, false) =>
                new Phrase("على الأقل ثلثا {0}", "au moins les deux tiers {0}", "at least two thirds of {0}").With(Of(portion.Of)),
            (2, 3, true) => new Phrase("أكثر من ثلثي {0}", "plus des deux tiers {0}", "more than two thirds of {0}").With(Of(portion.Of)),
            (_, _, false) => new Phrase("على الأقل {0} من {1}", "au moins {0} {1}", "at least {0} of {1}").With(
                Digits(portion.Numerator, portion.Denominator),
                Of(portion.Of)),
            (_, _, true) => new Phrase("أكثر من {0} من {1}", "plus de {0} {1}", "more than {0} of {1}").With(
                Digits(portion.Numerator, portion.Denominator),
                Of(portion.Of)),
        };

    private static Phrase Of(PortionBase of) => of switch
    {
        PortionBase.MembersInOffice => new("الأعضاء المزاولين مهامهم", "des membres en fonction", "members in office"),
        PortionBase.Seats => new("المقاعد", "des sièges", "all seats"),
        PortionBase.Present => new("الأعضاء الحاضرين", "des membres présents", "members present"),
        PortionBase.Voters =>
            new("المصوتين، ومنهم الممتنعون", "des votants, abstentions comprises", "those who voted, abstentions included"),
        PortionBase.ForAndAgainst => new("الأصوات المؤيدة والمعارضة", "des voix pour et contre", "votes for and against"),
    };

    private static Phrase Fraction(int parts, int of) => (parts, of) switch
    {
        (1, 2) => new("النصف", "la moitié", "half"),
        (1, 3) => new("الثلث", "un tiers", "a third"),
        (2, 3) => new("الثلثان", "deux tiers", "two thirds"),
        _ => Digits(parts, of),
    };

    private static Phrase Digits(int parts, int of) => Phrase.Same(string.Create(CultureInfo.InvariantCulture, $"{parts}/{of}"));
}
