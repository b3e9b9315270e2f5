using Tadafor.Domain.Words;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Console.Tally;

/// <summary>What <c>pb check</c> says.</summary>
internal static class CheckWords
{
    private static readonly CountedNoun _errors = new()
    {
        ArOne = "خطأ واحد",
        ArTwo = "خطآن",
        ArFew = "{0} أخطاء",
        ArMany = "{0} خطأ",
        ArOther = "{0} خطأ",
        FrOne = "{0} erreur",
        FrOther = "{0} erreurs",
        EnOne = "{0} error",
        EnOther = "{0} errors",
    };

    private static readonly CountedNoun _warnings = new()
    {
        ArOne = "تنبيه واحد",
        ArTwo = "تنبيهان",
        ArFew = "{0} تنبيهات",
        ArMany = "{0} تنبيها",
        ArOther = "{0} تنبيه",
        FrOne = "{0} avertissement",
        FrOther = "{0} avertissements",
        EnOne = "{0} warning",
        EnOther = "{0} warnings",
    };

    public static Phrase Severity(PabulibSeverity severity) => severity == PabulibSeverity.Error
        ? new("خطأ", "erreur", "error")
        : new("تنبيه", "avertissement", "warning");

    public static Phrase Summary(PabulibProblems problems)
    {
        Phrase counts = new Phrase("{0}، {1}", "{0}, {1}", "{0}, {1}").With(_errors.Of(problems.Errors), _warnings.Of(problems.Warnings));
        return problems.Rest == 0 ? counts : new Phrase(
            "{0}، منها {1} غير مذكورة أعلاه",
            "{0}, dont {1} non cités ci-dessus",
            "{0}, {1} of them not listed above")
            .With(counts, Numerals.Number(problems.Rest));
    }
}
