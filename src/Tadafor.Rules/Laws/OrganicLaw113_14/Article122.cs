using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 122: what a petition and an agent are.</summary>
internal static class Article122
{
    private static readonly Citation _petition = new(Instruments.OrganicLaw113_14, "122", "§1", Confidence.VerifiedTwice);
    private static readonly Citation _agent = new(Instruments.OrganicLaw113_14, "122", "§2", Confidence.VerifiedTwice);

    /// <summary>§1: a petition is any writing.</summary>
    public static Rule Written { get; } = WritingRules.Written(InForce.Law, [_petition]);

    /// <summary>§1 with the decree's paper form: Q18.</summary>
    public static Rule Medium { get; } = WritingRules.Medium(InForce.Law, [_petition, Decree2_16_403.Annex.Form]);

    /// <summary>§2: the citizen whom the petitioners designate to follow the procedure. Q7.</summary>
    public static Rule AgentDesignated { get; } = WritingRules.AgentDesignated(InForce.Law, [_agent]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "122",
        Subject = new("تعريف العريضة والوكيل", "Définitions : pétition, mandataire", "Definitions: petition, agent"),
        Chapter = Chapters.Object,
        SaidOtherwise =
        [
            new(
                "في نسخة متداولة من القانون (تجميع للنصوص) أخطاء نسخ: تكتب المادة 122 «الجهة» مكان «الجماعة»",
                "Une compilation en circulation comporte des erreurs de copie : l'art. 122 y dit « région » au lieu de « commune »",
                "A compilation in circulation has copying errors: art. 122 says “region” instead of “commune” there"),
        ],
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "العريضة «كل محرر» يطلب به المواطنون والجمعيات إدراج نقطة تدخل في صلاحيات المجلس في جدول أعماله",
                    "Pétition : tout écrit par lequel citoyens et associations demandent l'inscription d'un point à l'ordre du jour",
                    "Petition: any writing by which citizens and associations ask for a point on the agenda"),
                Confidence.VerifiedTwice,
                Written, Medium).Quoting("كل محرر يطالب بموجبه المواطنات والمواطنون والجمعيات"),
            Paragraph.Encoded(
                "§2",
                new(
                    "الوكيل: المواطنة أو المواطن الذي يعينه المواطنون وكيلا عنهم لتتبع مسطرة تقديم العريضة؛ أما الجمعية فلها ممثل قانوني (المادة 125)",
                    "Mandataire : le citoyen que les citoyens désignent pour suivre la procédure ; l'association, elle, a un représentant légal (art. 125)",
                    "Agent: the citizen whom the citizens designate to follow the procedure; an association has a legal representative (art. 125)"),
                Confidence.VerifiedTwice,
                AgentDesignated).Quoting("الذي يعينه المواطنات والمواطنون وكيلا عنهم لتتبع مسطرة تقديم العريضة"),
        ],
    };
}
