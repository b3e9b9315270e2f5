using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>Organic law 111-14, article 119: what a petition and an agent are.</summary>
internal static class Article119
{
    private static readonly Citation _petition = new(Instruments.OrganicLaw111_14, "119", "§1", Confidence.Verified);
    private static readonly Citation _agent = new(Instruments.OrganicLaw111_14, "119", "§2", Confidence.Verified);

    /// <summary>§1: a petition is any writing.</summary>
    public static Rule Written { get; } = WritingRules.Written(InForce.Law, [_petition]);

    /// <summary>§1 with the decree's paper form: Q18.</summary>
    public static Rule Medium { get; } = WritingRules.Medium(InForce.Law, [_petition, Decree2_16_401.Annex.Form]);

    /// <summary>§2: the citizen whom the petitioners designate to follow the procedure. Q7.</summary>
    public static Rule AgentDesignated { get; } = WritingRules.AgentDesignated(InForce.Law, [_agent]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw111_14,
        Number = "119",
        Subject = new("تعريف العريضة والوكيل", "Définitions : pétition, mandataire", "Definitions: petition, agent"),
        Chapter = Chapters.Object,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "العريضة «كل محرر» يطلب به المواطنون والجمعيات إدراج نقطة تدخل في صلاحيات المجلس في جدول أعماله",
                    "Pétition : tout écrit par lequel citoyens et associations demandent l'inscription d'un point à l'ordre du jour",
                    "Petition: any writing by which citizens and associations ask for a point on the agenda"),
                Confidence.Verified,
                Written, Medium).Quoting("كل محرر يطالب بموجبه المواطنات والمواطنون والجمعيات"),
            Paragraph.Encoded(
                "§2",
                new(
                    "الوكيل: المواطنة أو المواطن الذي يعينه المواطنون وكيلا عنهم لتتبع مسطرة تقديم العريضة؛ أما الجمعية فلها ممثل قانوني (المادة 122)",
                    "Mandataire : le citoyen que les citoyens désignent pour suivre la procédure ; l'association, elle, a un représentant légal (art. 122)",
                    "Agent: the citizen whom the citizens designate to follow the procedure; an association has a legal representative (art. 122)"),
                Confidence.Verified,
                AgentDesignated).Quoting("الذي يعينه المواطنات والمواطنون وكيلا عنهم لتتبع مسطرة تقديم العريضة"),
        ],
    };
}
