using Tadafor.Domain.Words;

namespace Tadafor.Rules.SisterLaws;

/// <summary>Who must act.</summary>
internal static class Bearers
{
    public static Phrase President { get; } = new("رئيس المجلس", "le président du conseil", "the council president");

    public static Phrase Bureau { get; } = new("مكتب المجلس", "le bureau du conseil", "the bureau of the council");

    public static Phrase Council { get; } = new("المجلس", "le conseil", "the council");

    public static Phrase Committee { get; } = new(
        "اللجنة الدائمة المختصة",
        "la commission permanente compétente",
        "the competent permanent committee");

    public static Phrase Governor { get; } = new("عامل العمالة أو الإقليم", "le gouverneur", "the governor");

    public static Phrase Interior { get; } = new(
        "السلطة الحكومية المكلفة بالداخلية",
        "l'autorité gouvernementale chargée de l'intérieur",
        "the government authority in charge of the interior");

    public static Phrase Wali { get; } = new("والي الجهة", "le wali de la région", "the wali of the region");
}
