using Tadafor.Domain.Words;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Why a paragraph gives no rule, where several have the same reason.</summary>
internal static class WhyNot
{
    public static Phrase Procedure { get; } = new(
        "تنظم المسطرة لا شروط القبول",
        "règle la procédure, non la recevabilité",
        "governs procedure, not admissibility");

    public static Phrase NoCondition { get; } = new(
        "لا شرط فيها للعريضة",
        "aucune condition de pétition ici",
        "no condition of a petition here");

    public static Phrase Organisation { get; } = new(
        "تنظيم داخلي لا شرط فيه للملف",
        "organisation interne, sans condition pour le dossier",
        "internal organisation, no condition of a file");

    public static Phrase AfterAcceptance { get; } = new(
        "أثر لاحق للقبول لا شرط له",
        "suite de l'acceptation, non une condition",
        "what follows acceptance, not a condition of it");

    public static Phrase CouncilMatter { get; } = new(
        "يهم سير المجلس ومراقبته، لا مقبولية العريضة",
        "concerne le fonctionnement et le contrôle du conseil, non la recevabilité",
        "concerns the running and control of the council, not admissibility");

    public static Phrase Commencement { get; } = new(
        "مأخوذ به في تاريخ نفاذ كل قاعدة من قواعد القانون",
        "repris comme date d'entrée en vigueur de chaque règle de la loi",
        "taken as the day on which each rule of the law takes effect");
}
