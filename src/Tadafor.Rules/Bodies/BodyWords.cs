using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Bodies;

/// <summary>The words that the text and the page of a body or an opinion share.</summary>
internal static class BodyWords
{
    /// <summary>Whether a body is in office.</summary>
    public static Phrase InOffice { get; } = new("تزاول مهامها", "en fonction", "in office");

    /// <summary>Whether the body may give an opinion.</summary>
    public static Phrase MayGive { get; } = new(
        "للهيئة أن تبدي هذا الرأي",
        "l'instance peut rendre cet avis",
        "the body may give this opinion");

    /// <summary>Where it stands by its acts.</summary>
    public static Phrase Stage { get; } = new("المرحلة", "étape", "stage");

    /// <summary>Seats held by nobody now.</summary>
    public static Phrase Vacant { get; } = new("مقاعد شاغرة", "sièges vacants", "vacant seats");

    /// <summary>Acts that cannot stand.</summary>
    public static Phrase Correct { get; } = new("ما ينبغي تصحيحه", "à corriger", "to correct");

    /// <summary>What the commune is asked for.</summary>
    public static Phrase NotFixed { get; } = new(
        "لم تحدده نصوص الهيئة، فيطلب من الجماعة",
        "non fixé par les textes de l'instance, demandé à la collectivité",
        "not fixed by the body's texts, asked of the collectivity");

    /// <summary>A place, what is wrong there, and the remedy.</summary>
    public static Phrase At { get; } = new("{0}: {1}. {2}", "{0} : {1}. {2}", "{0}: {1}. {2}");

    /// <summary>What an open condition depends on.</summary>
    public static Phrase RestsOn { get; } = new("يتوقف على", "dépend de", "rests on");

    /// <summary>When something was done.</summary>
    public static Phrase Done { get; } = new("تم في {0}", "fait le {0}", "done on {0}");

    /// <summary>After the period.</summary>
    public static Phrase Late { get; } = new("متأخر", "en retard", "late");

    /// <summary>Within the period.</summary>
    public static Phrase NotLate { get; } = new("في الأجل", "dans le délai", "in time");

    /// <summary>Late or not is open.</summary>
    public static Phrase OpenLate { get; } = new("التأخر غير محسوم", "retard indéterminé", "whether it is late is open");

    /// <summary>Who sits there.</summary>
    public static Phrase Composition { get; } = new("التأليف", "composition", "composition");

    /// <summary>Whether a duty is late.</summary>
    public static Phrase Lateness(OpinionDuty duty) =>
        duty.Late switch { Truth.Yes => Late, Truth.No => NotLate, Truth.Unknown => OpenLate };
}
