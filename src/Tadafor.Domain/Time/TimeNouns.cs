using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time;

/// <summary>The units of time, counted.</summary>
internal static class TimeNouns
{
    public static CountedNoun Days { get; } = new()
    {
        ArOne = "يوم واحد",
        ArTwo = "يومان",
        ArFew = "{0} أيام",
        ArMany = "{0} يوما",
        ArOther = "{0} يوم",
        FrOne = "{0} jour",
        FrOther = "{0} jours",
        EnOne = "{0} day",
        EnOther = "{0} days",
    };

    public static CountedNoun WorkingDays { get; } = new()
    {
        ArOne = "يوم عمل واحد",
        ArTwo = "يوما عمل",
        ArFew = "{0} أيام عمل",
        ArMany = "{0} يوم عمل",
        ArOther = "{0} يوم عمل",
        FrOne = "{0} jour ouvrable",
        FrOther = "{0} jours ouvrables",
        EnOne = "{0} working day",
        EnOther = "{0} working days",
    };

    public static CountedNoun Months { get; } = new()
    {
        ArOne = "شهر واحد",
        ArTwo = "شهران",
        ArFew = "{0} أشهر",
        ArMany = "{0} شهرا",
        ArOther = "{0} شهر",
        FrOne = "{0} mois",
        FrOther = "{0} mois",
        EnOne = "{0} month",
        EnOther = "{0} months",
    };

    public static CountedNoun Years { get; } = new()
    {
        ArOne = "سنة واحدة",
        ArTwo = "سنتان",
        ArFew = "{0} سنوات",
        ArMany = "{0} سنة",
        ArOther = "{0} سنة",
        FrOne = "{0} an",
        FrOther = "{0} ans",
        EnOne = "{0} year",
        EnOther = "{0} years",
    };
}
