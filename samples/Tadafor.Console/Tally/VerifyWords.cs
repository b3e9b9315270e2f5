using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Console.Tally;

/// <summary>What <c>verify</c> says.</summary>
internal static class VerifyWords
{
    private static readonly CountedNoun _differences = new()
    {
        ArOne = "فرق واحد",
        ArTwo = "فرقان",
        ArFew = "{0} فروق",
        ArMany = "{0} فرقا",
        ArOther = "{0} فرق",
        FrOne = "{0} différence",
        FrOther = "{0} différences",
        EnOne = "{0} difference",
        EnOther = "{0} differences",
    };

    public static Phrase Confirmed(TallyOutcome outcome) => new Phrase(
        "المحضر صحيح: أعيد الفرز من البداية حسب {0}، وكل ما يذكره المحضر مطابق.",
        "La transcription est vraie : le scrutin a été recompté depuis le début selon {0}, et tout ce qu'elle dit concorde.",
        "The transcript is true: the election was counted again from the start by {0}, and everything it says agrees.")
        .With(Bidi.Quoted(outcome.Definition.Method));

    /// <summary>Which election that was.</summary>
    public static Phrase Identity(ElectionIdentity identity)
    {
        string[] stated = [.. new[] { identity.Title, identity.Place, identity.When, identity.Currency }.Where(t => t.Length > 0)];
        return stated.Length == 0
            ? new(
                "لا يذكر الملف عنوانا ولا مكانا ولا تاريخا ولا عملة.",
                "Le fichier n'indique ni titre, ni lieu, ni dates, ni monnaie.",
                "The file states no title, place, dates or currency.")
            : new Phrase(
                "الاقتراع، كما في الملف والمحضر معا: {0}.",
                "Le scrutin, selon le fichier et la transcription : {0}.",
                "The election, as file and transcript both have it: {0}.")
                .With(Bidi.Quoted(string.Join(" — ", stated)));
    }

    /// <summary>What a transcript of the first version leaves out.</summary>
    public static Phrase NoIdentity { get; } = new(
        "هذا المحضر من الصيغة الأولى: لا يشمل عنوان الاقتراع ومكانه وتاريخه وعملته، فلم يتحقق منها أحد.",
        "Cette transcription est de la première version : elle ne couvre ni le titre, ni le lieu, ni les dates, ni la monnaie du scrutin ; ils n'ont pas été vérifiés.",
        "This transcript is of the first version: it does not cover the election's title, place, dates and currency; they were not verified.");

    /// <summary>What comes before the rules.</summary>
    public static Phrase Rules { get; } = new(
        "القواعد التي تم التحقق منها، وهي وحدها:",
        "Les règles vérifiées, et elles seules :",
        "The rules verified, and these alone:");

    public static Phrase Rejected(int faults) => new Phrase(
        "المحضر غير صحيح ({0}):",
        "La transcription n'est pas vraie ({0}) :",
        "The transcript is not true ({0}):")
        .With(_differences.Of(faults));

    public static Phrase NotReplayed(string method) => new Phrase(
        "لا يمكن إعادة الفرز حسب {0}: لا توجد له هنا صياغة ثانية مستقلة. تم التحقق من الحسابات والبصمات وحدها، وهي سليمة؛ أما اختيار المشاريع فلم يُتحقق منه.",
        "La méthode {0} ne peut être recomptée : il n'en existe pas ici de seconde version indépendante. Seuls les comptes et les empreintes ont été vérifiés et sont justes ; le choix des projets ne l'a pas été.",
        "The method {0} cannot be recounted: there is no second, independent version of it here. Only the sums and digests were checked, and are right; the choice of projects was not.")
        .With(Bidi.Quoted(method));

    public static Phrase TooLarge(string method) => new Phrase(
        "لا يمكن إعادة الفرز حسب {0} بدقة تامة هنا: هذا الاقتراع أكبر من أن يُعاد فرزه. تم التحقق من الحسابات والبصمات وحدها، وهي سليمة؛ أما اختيار المشاريع فلم يُتحقق منه.",
        "Ce scrutin est trop grand pour être recompté exactement ici selon la méthode {0}. Seuls les comptes et les empreintes ont été vérifiés et sont justes ; le choix des projets ne l'a pas été.",
        "This election is too large to be recounted exactly here by the method {0}. Only the sums and digests were checked, and are right; the choice of projects was not.")
        .With(Bidi.Quoted(method));
}
