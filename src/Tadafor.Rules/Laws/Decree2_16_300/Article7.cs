using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_300;

/// <summary>
/// Decree 2.16.300, article 7: whom the president consults while the development programme of a prefecture or province is prepared. It was
/// read as the consolidated edition of organic law 112-14 quotes it.
/// </summary>
internal static class Article7
{
    /// <summary>The article's rules.</summary>
    public static ProgrammeConsultation Consultation { get; } = new(
        "province",
        Instruments.Decree2_16_300,
        Confidence.Verified,
        "وفق الآليات التشاركية للحوار والتشاور المحدثة لدى مجلس العمالة أو الإقليم",
        "الهيئات الاستشارية المكلفة بتفعيل مبادئ المساواة وتكافؤ الفرص ومقاربة النوع");

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article => Consultation.Article;
}
