using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>Conditions counted, in the clause that says what is the matter with them.</summary>
internal static class ConditionCounts
{
    public static CountedNoun Unmet { get; } = new()
    {
        ArOne = "شرط واحد غير مستوفى",
        ArTwo = "شرطان غير مستوفيين",
        ArFew = "{0} شروط غير مستوفاة",
        ArMany = "{0} شرطا غير مستوفى",
        ArOther = "{0} شرط غير مستوفى",
        FrOne = "{0} condition n'est pas remplie",
        FrOther = "{0} conditions ne sont pas remplies",
        EnOne = "{0} condition is not met",
        EnOther = "{0} conditions are not met",
    };

    public static CountedNoun Open { get; } = new()
    {
        ArOne = "شرط واحد لم يحسم بعد",
        ArTwo = "شرطان لم يحسما بعد",
        ArFew = "{0} شروط لم تحسم بعد",
        ArMany = "{0} شرطا لم يحسم بعد",
        ArOther = "{0} شرط لم يحسم بعد",
        FrOne = "{0} condition reste à établir",
        FrOther = "{0} conditions restent à établir",
        EnOne = "{0} condition cannot be settled yet",
        EnOther = "{0} conditions cannot be settled yet",
    };

    public static CountedNoun ToJudge { get; } = new()
    {
        ArOne = "بقي شرط واحد موكول إلى التقدير",
        ArTwo = "بقي شرطان موكولان إلى التقدير",
        ArFew = "بقيت {0} شروط موكولة إلى التقدير",
        ArMany = "بقي {0} شرطا موكولا إلى التقدير",
        ArOther = "بقي {0} شرط موكول إلى التقدير",
        FrOne = "{0} condition reste à apprécier",
        FrOther = "{0} conditions restent à apprécier",
        EnOne = "{0} condition is left for a person to judge",
        EnOther = "{0} conditions are left for a person to judge",
    };
}
