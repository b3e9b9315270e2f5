using Tadafor.Domain.Words;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Headings of the index by subject.</summary>
internal static class Chapters
{
    public static Phrase Principles { get; } = new("المبادئ", "Principes", "Principles");

    public static Phrase Mechanisms { get; } = new("الآليات التشاركية", "Mécanismes participatifs", "Participatory mechanisms");

    public static Phrase Object { get; } = new("موضوع العريضة", "Objet de la pétition", "Object of the petition");

    public static Phrase Citizens { get; } = new("عرائض المواطنات والمواطنين", "Pétitions des citoyens", "Petitions of citizens");

    public static Phrase Associations { get; } = new("عرائض الجمعيات", "Pétitions des associations", "Petitions of associations");

    public static Phrase National { get; } = new(
        "العرائض إلى السلطات العمومية",
        "Pétitions aux pouvoirs publics",
        "Petitions to public authorities");

    public static Phrase Motions { get; } = new("الملتمسات في مجال التشريع", "Motions en matière de législation", "Legislative motions");

    public static Phrase Procedure { get; } = new("الإيداع والمسطرة", "Dépôt et procédure", "Deposit and procedure");

    public static Phrase Council { get; } = new(
        "المجلس ودوراته ومراقبته",
        "Le conseil, ses sessions et leur contrôle",
        "The council, its sessions and their control");

    public static Phrase Composition { get; } = new(
        "تأليف المجلس وأجهزته",
        "Composition du conseil et de ses organes",
        "Composition of the council and its organs");

    public static Phrase Programme { get; } = new("برنامج العمل", "Programme d'action", "Action programme");

    public static Phrase Budget { get; } = new("الميزانية", "Budget", "Budget");

    public static Phrase Publicity { get; } = new("النشر والحكامة", "Publicité et gouvernance", "Publicity and governance");

    public static Phrase Form { get; } = new("الشكل والوثائق", "Forme et pièces", "Form and documents");

    public static Phrase Powers { get; } = new("اختصاصات الجماعة", "Compétences de la commune", "Powers of the commune");

    public static Phrase Registration { get; } = new(
        "شروط التسجيل في اللوائح الانتخابية",
        "Conditions d'inscription électorale",
        "Conditions of electoral registration");
}
