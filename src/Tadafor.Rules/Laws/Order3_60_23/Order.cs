using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Order3_60_23;

/// <summary>Order 3.60.23 of the Head of Government: the form of a petition to him.</summary>
internal static class Order
{
    private static readonly Phrase _form = new(
        "نموذج لا تقرر به المكتبة: القانون التنظيمي هو الذي يعدد شروط القبول؛ ويستأنس به في السؤال Q30",
        "modèle dont la bibliothèque ne décide rien : la loi organique énumère les conditions ; il éclaire la question Q30",
        "a form on which the library decides nothing: the organic law lists the conditions; it bears on question Q30");

    /// <summary>Every article, and the annex.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        Of("1", new("نموذج العريضة", "Modèle de la pétition", "Form of the petition"), Paragraph.NotEncodedBecause("§1", new(
            "يحدد بالملحق نموذج العريضة المقدمة إلى رئيس الحكومة",
            "L'annexe fixe le modèle de la pétition au chef du gouvernement",
            "The annex sets the form of a petition to the Head of Government"), Confidence.Verified, _form).Quoting("نموذج العريضة المقدمة إلى رئيس الحكومة")),
        Of("2", new("النسخ", "Abrogation", "Repeal"), Paragraph.NotEncodedBecause("§1", new(
            "ينسخ القرار 3.28.18 الصادر في 19 يونيو 2018",
            "L'arrêté 3-28-18 du 19 juin 2018 est abrogé",
            "Order 3-28-18 of 19 June 2018 is repealed"), Confidence.Verified, WhyNot.NoCondition).Quoting("ينسخ قرار رئيس الحكومة رقم 3.28.18")),
        Of("3", new("التنفيذ", "Exécution", "Execution"), Paragraph.NotEncodedBecause("§1", new(
            "يسند التنفيذ إلى الوزير المكلف بالعلاقات مع البرلمان",
            "Le ministre chargé des relations avec le Parlement est chargé de l'exécution",
            "The minister for relations with Parliament is in charge of execution"), Confidence.Verified, WhyNot.NoCondition).Quoting("يسند تنفيذ هذا القرار")),
        Of(
            "annex",
            new("نموذج العريضة", "Modèle de la pétition", "Form of the petition"),
            Paragraph.NotEncodedBecause(
                "form",
                new(
                    "التاريخ والموضوع، ونص العريضة، وأصحاب المبادرة (خمسة على الأقل)، ولجنة التقديم، وبيانات الوكيل ونائبه، والمذكرة المفصلة",
                    "Date et objet, texte de la pétition, auteurs de l'initiative (cinq au moins), commission de présentation, données du mandataire et de son suppléant, mémoire détaillé",
                    "Date and object, text of the petition, owners of the initiative (at least five), presenting committee, data of the agent and deputy, detailed memorandum"),
                Confidence.Verified,
                _form).Quoting("أصحاب المبادرة لإعداد العريضة"),
            Paragraph.NotEncodedBecause(
                "rest",
                new(
                    "ترفق بها «نسخة من محضر عقد اجتماع لجنة تقديم العريضة لاختيار وكيل عنها ونائب عنه»",
                    "Y est jointe copie du procès-verbal de la réunion de la commission de présentation qui choisit son mandataire et le suppléant de celui-ci",
                    "With it goes a copy of the minutes of the presenting committee's meeting that chose its agent and the agent's deputy"),
                Confidence.Verified,
                _form).Quoting("نسخة من محضر عقد اجتماع لجنة تقديم العريضة لاختيار وكيل عنها ونائب عنه")),
    ];

    private static Article Of(string number, Phrase subject, params Sequence<Paragraph> paragraphs) => new()
    {
        Instrument = Instruments.Order3_60_23,
        Number = number,
        Subject = subject,
        Chapter = Chapters.National,
        Paragraphs = paragraphs,
    };
}
