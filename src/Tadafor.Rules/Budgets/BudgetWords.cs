using System.Globalization;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Budgets;

/// <summary>The words that the text and the page of a cycle share.</summary>
internal static class BudgetWords
{
    /// <summary>The year of the budget.</summary>
    public static Phrase Year { get; } = new("ميزانية سنة {0}", "budget de l'année {0}", "budget of the year {0}");

    /// <summary>Whether what the law asks was done.</summary>
    public static Phrase Done { get; } = new(
        "أنجز ما يطلبه القانون إلى هذا اليوم، وفي أجله",
        "ce que la loi demande à ce jour a été fait, dans les délais",
        "what the law asks by this day was done, and in time");

    /// <summary>Above the phases.</summary>
    public static Phrase Phases { get; } = new("المراحل", "les phases", "the phases");

    /// <summary>The days of a phase that was changed.</summary>
    public static Phrase Changed { get; } = new(
        "من {0} إلى {1} (غيرت بأعمال مسجلة: {2})",
        "du {0} au {1} (changements enregistrés : {2})",
        "from {0} to {1} (changes on record: {2})");

    /// <summary>Above what must be there before money is spent.</summary>
    public static Phrase Funding { get; } = new(
        "قبل صرف أي سنتيم: نتيجة الفرز مقترح على المجلس لا غير",
        "avant de dépenser un centime : le dépouillement n'est qu'une proposition au conseil",
        "before a centime is spent: the count is no more than a proposal to the council");

    /// <summary>Above the conditions.</summary>
    public static Phrase Asked { get; } = new(
        "ما يطلبه القانون من الميزانية",
        "ce que la loi demande du budget",
        "what the law asks of the budget");

    /// <summary>Of what the file does not have.</summary>
    public static Phrase Missing { get; } = new("ينقص في الملف", "manque au dossier", "missing on file");

    /// <summary>Of what is there.</summary>
    public static Phrase There { get; } = new("تم", "acquis", "done");

    /// <summary>Of what is not met.</summary>
    public static Phrase Against { get; } = new("لم يستوف", "non rempli", "not met");

    /// <summary>Above projects without their credit.</summary>
    public static Phrase WithoutCredit { get; } = new(
        "مشاريع مقترحة ليس لها كل اعتمادها في الملف، ولا عدول معلل من المجلس",
        "projets proposés dont le crédit n'est pas entier au dossier, sans écart motivé du conseil",
        "projects proposed whose credit is not all on file, without a reasoned departure of the council");

    /// <summary>Above the road of the budget.</summary>
    public static Phrase AfterVote { get; } = new("بعد التصويت على الميزانية", "après le vote du budget", "after the budget was voted");

    /// <summary>Above the road of a deliberation on the outcome.</summary>
    public static Phrase Deliberation { get; } = new(
        "المقرر المتعلق بالنتيجة (السؤال Q25)",
        "la délibération sur le résultat (question Q25)",
        "the deliberation on the outcome (question Q25)");

    /// <summary>The year of a cycle's budget.</summary>
    public static Phrase YearOf(BudgetCycleFile file) => Year.With(Phrase.Same(file.BudgetYear.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The days of a phase, and how often they were changed.</summary>
    public static Phrase DaysOf(PhaseDays phase) => (phase.Changes == 0 ? FileWords.Days : Changed).With(
        Numerals.Date(phase.From),
        Numerals.Date(phase.To),
        Numerals.Number(phase.Changes));

    /// <summary>Whether something is there, and since when.</summary>
    public static Phrase StateOf(FundingStep step) => step.Done switch
    {
        Truth.Yes => step.On is { } day ? Phrase.Join(Separators.Comma, [There, Numerals.Date(day)]) : There,
        Truth.No => Against,
        Truth.Unknown => Missing,
    };
}
