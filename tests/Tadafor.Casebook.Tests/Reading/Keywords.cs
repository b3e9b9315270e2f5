using Tadafor.Domain.Words;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>The words of the casebook that are not facts: what stands above a table, and the columns that are no fact.</summary>
internal static class Keywords
{
    public static Phrase Rule { get; } = new("القاعدة", "règle", "rule");

    public static Phrase Route { get; } = new("المسطرة", "procédure", "route");

    public static Phrase LegalDate { get; } = new("التاريخ القانوني", "date juridique", "legal date");

    public static Phrase Base { get; } = new("الملف الأساس", "dossier de base", "base file");

    public static Phrase Defines { get; } = new("تعريف ملف", "définit le dossier", "defines the file");

    public static Phrase Deadline { get; } = new("الأجل", "délai", "deadline");

    public static Phrase Sessions { get; } = new("دورات المجلس", "sessions du conseil", "sessions of the council");

    public static Phrase Quorum { get; } = new("نصاب المجلس", "quorum du conseil", "quorum of the council");

    /// <summary>What a table about the ballots of one person says it is about.</summary>
    public static Phrase Vote { get; } = new("التصويت", "vote", "vote");

    public static Phrase Readings { get; } = new("القراءات", "lectures", "readings");

    /// <summary>What may stand above a table.</summary>
    public static IReadOnlyList<Phrase> Above { get; } =
        [Rule, Route, LegalDate, Base, Defines, Deadline, Sessions, Quorum, Vote, Readings];

    /// <summary>The day a period is counted from, or on which the bureau ruled.</summary>
    public static Phrase Event { get; } = new("الحدث", "événement", "event");

    /// <summary>The first, second or third call.</summary>
    public static Phrase Call { get; } = new("الاستدعاء", "convocation", "call");

    public static Phrase InOffice { get; } = new("الأعضاء المزاولون", "membres en exercice", "members in office");

    public static Phrase Needed { get; } = new("الحضور المطلوب", "présents exigés", "present needed");

    /// <summary>Which ballot of a person who used both channels the rules let count.</summary>
    public static Phrase WhichCounts { get; } = new("القاعدة بين القناتين", "règle entre canaux", "rule across channels");

    public static Phrase Replaceable { get; } = new("التغيير على المنصة", "remplacement", "replacement");

    public static Phrase OverLimit { get; } = new("فوق الحد", "au-dessus", "over the limit");

    public static Phrase Ballots { get; } = new("أوراق شخص واحد", "bulletins d'une personne", "ballots of one person");

    /// <summary>What of them stands in the closed box.</summary>
    public static Phrase Counted { get; } = new("المحتسب", "compté", "counted");

    public static Phrase ProclaimedFeasts { get; } = new("الأعياد المعلنة", "fêtes proclamées", "proclaimed feasts");

    public static Phrase Day { get; } = new("اليوم", "jour", "day");

    public static Phrase NextSession { get; } = new("الدورة الموالية", "session suivante", "next session");

    public static Phrase Verdict { get; } = new("النتيجة", "résultat", "verdict");

    public static Phrase Outcome { get; } = new("المآل", "issue", "outcome");

    /// <summary>A column of free words that say what a row is about.</summary>
    public static Phrase Case { get; } = new("الحالة", "cas", "case");

    public static Phrase Fact { get; } = new("الواقعة", "fait", "fact");

    public static Phrase Value { get; } = new("القيمة", "valeur", "value");

    /// <summary>How a cell says that the file does not state the fact; an empty cell says it too.</summary>
    public const string NotStated = "—";
}
