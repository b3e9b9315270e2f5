using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_301;

/// <summary>Decree 2.16.301, article 7: whom the president consults while the commune's action programme is prepared.</summary>
internal static class Article7
{
    /// <summary>The article's rules.</summary>
    public static ProgrammeConsultation Consultation { get; } = new(
        "commune",
        Instruments.Decree2_16_301,
        Confidence.VerifiedTwice,
        "وفق الآليات التشاركية للحوار والتشاور المحدثة لدى مجلس الجماعة",
        "الهيأة الاستشارية المكلفة بتفعيل مبادئ المساواة وتكافؤ الفرص ومقاربة النوع");

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article => Consultation.Article;
}
