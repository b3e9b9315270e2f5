using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>Kinds of matters in words.</summary>
internal static class PowerKinds
{
    /// <summary>The kind in words.</summary>
    public static Phrase Text(this PowerKind kind) => kind switch
    {
        PowerKind.Own => new("الاختصاصات الذاتية", "Compétences propres", "Own powers"),
        PowerKind.Shared => new("الاختصاصات المشتركة مع الدولة", "Compétences partagées avec l'État", "Powers shared with the State"),
        PowerKind.Transferred =>
            new("الاختصاصات المنقولة من الدولة", "Compétences transférées par l'État", "Powers transferred by the State"),
        PowerKind.Deliberation => new(
            "القضايا التي يتداول فيها المجلس",
            "Affaires sur lesquelles le conseil délibère",
            "Matters on which the council deliberates"),
        PowerKind.ReservedToGovernor => new(
            "مواد الشرطة الإدارية المخولة إلى العامل (السؤال Q34)",
            "Matières de police confiées au gouverneur (question Q34)",
            "Police matters given to the governor (question Q34)"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
