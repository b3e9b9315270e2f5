using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>The feasts whose day follows the moon and is proclaimed, never computed.</summary>
public enum Feast
{
    /// <summary>Eid al-Fitr (عيد الفطر), 1 Shawwal. <c>default</c>.</summary>
    EidAlFitr = 0,

    /// <summary>Eid al-Adha (عيد الأضحى), 10 Dhu al-Hijja.</summary>
    EidAlAdha,

    /// <summary>The first of Muharram (فاتح محرم).</summary>
    FirstOfMuharram,

    /// <summary>The Prophet's birthday (عيد المولد النبوي), 12 Rabi al-Awwal.</summary>
    Mawlid,
}

/// <summary>Names and Hijri days of the feasts.</summary>
internal static class Feasts
{
    /// <summary>The four feasts, in the order of decree 2.04.426.</summary>
    public static IReadOnlyList<Feast> All { get; } = [Feast.EidAlFitr, Feast.EidAlAdha, Feast.FirstOfMuharram, Feast.Mawlid];

    /// <summary>The feast's name.</summary>
    public static Phrase Name(this Feast feast) => feast switch
    {
        Feast.EidAlFitr => new("عيد الفطر", "Aïd al-Fitr", "Eid al-Fitr"),
        Feast.EidAlAdha => new("عيد الأضحى", "Aïd al-Adha", "Eid al-Adha"),
        Feast.FirstOfMuharram => new("فاتح محرم", "1er Moharram", "1 Muharram"),
        Feast.Mawlid => new("عيد المولد النبوي", "Aïd al-Mawlid", "Mawlid"),
        _ => throw new ArgumentOutOfRangeException(nameof(feast)),
    };

    /// <summary>The stable code, such as <c>eid-al-fitr</c>.</summary>
    public static string Code(this Feast feast) => feast switch
    {
        Feast.EidAlFitr => "eid-al-fitr",
        Feast.EidAlAdha => "eid-al-adha",
        Feast.FirstOfMuharram => "first-of-muharram",
        Feast.Mawlid => "mawlid",
        _ => throw new ArgumentOutOfRangeException(nameof(feast)),
    };

    /// <summary>Month and day in the Hijri year.</summary>
    internal static (int Month, int Day) HijriDay(this Feast feast) => feast switch
    {
        Feast.EidAlFitr => (10, 1),
        Feast.EidAlAdha => (12, 10),
        Feast.FirstOfMuharram => (1, 1),
        Feast.Mawlid => (3, 12),
        _ => throw new ArgumentOutOfRangeException(nameof(feast)),
    };

    // The first of Muharram is not called a feast (عيد), and nothing was found that gives it a second day.
    internal static bool MayLastTwoDays(this Feast feast) => feast != Feast.FirstOfMuharram;
}
