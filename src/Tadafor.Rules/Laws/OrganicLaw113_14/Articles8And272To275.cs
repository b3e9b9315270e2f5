using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, articles 8 and 272 to 275: the census that fixes seats; publicity, evaluation and audit.</summary>
internal static class Articles8And272To275
{
    private static readonly Phrase _publicity = new(
        "تهم شفافية تدبير الجماعة، لا مقبولية العريضة",
        "concerne la transparence de la gestion communale, non la recevabilité",
        "concerns the transparency of the commune's management, not admissibility");

    /// <summary>Article 8.</summary>
    public static Article Article8 { get; } = CouncilArticles.Census(Instruments.OrganicLaw113_14, "8");

    /// <summary>Articles 272 to 275.</summary>
    public static IReadOnlyList<Article> Governance { get; } =
    [
        Of(
            "272",
            Chapters.Publicity,
            new("التقييم والمراقبة والحصيلة", "Évaluation, contrôle et bilan", "Evaluation, control and account"),
            Paragraph.NotEncodedBecause("§1", new(
                "تعتمد الجماعة تقييم أدائها والمراقبة الداخلية والافتحاص وتقديم الحصيلة",
                "La commune adopte l'évaluation, le contrôle interne, l'audit et la reddition de son bilan",
                "The commune adopts evaluation, internal control, audit and an account of its management"),
            Confidence.Verified, _publicity).Quoting("اعتماد التقييم لأدائها والمراقبة الداخلية"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "تدرج التقارير في جدول الأعمال وتنشر للعموم",
                    "Les rapports sont mis à l'ordre du jour et publiés",
                    "The reports go on the agenda and are published"),
                Confidence.Verified,
                _publicity).Quoting("وتنشر هذه التقارير بجميع الوسائل الملائمة ليطلع عليها العموم")),
        CouncilArticles113.Publicity,
        Of(
            "274",
            Chapters.Publicity,
            new("التدقيق", "Audit", "Audit"),
            Paragraph.NotEncodedBecause("§1", new(
                "للمجلس أو رئيسه إخضاع التدبير للتدقيق، بعد إخبار العامل أو بمبادرة منه",
                "Le conseil ou son président peut soumettre la gestion à un audit, le gouverneur informé ou à l'initiative de celui-ci",
                "The council or its president may have the management audited, the governor being told or on his initiative"),
            Confidence.Verified, _publicity).Quoting("لعمليات التدقيق، بما في ذلك عمليات التدقيق المالي"),
            Paragraph.NotEncodedBecause("rest", new(
                "من يقوم بالتدقيق، ولمن يوجه تقريره، وعرضه على الدورة الموالية",
                "Auditeurs, destinataires du rapport, présentation à la session suivante",
                "Who audits, who receives the report, its presentation at the next session"), Confidence.Verified, _publicity).Quoting("بمناسبة انعقاد الدورة الموالية لتاريخ التوصل بتقرير التدقيق")),
        Of(
            "275",
            Chapters.Publicity,
            new("القوائم المحاسبية والمالية", "États comptables et financiers", "Accounts"),
            Paragraph.NotEncodedBecause("§1", new(
                "تعد قوائم محاسبية ومالية ويطلع عليها العموم",
                "Des états comptables et financiers sont établis et portés à la connaissance du public",
                "Accounts are drawn up and made known to the public"), Confidence.Verified, _publicity).Quoting("قوائم محاسبية ومالية تتعلق بتسييرها ووضعيتها المالية وإطلاع العموم عليها"),
            Paragraph.NotEncodedBecause("rest", new(
                "نشرها إلكترونيا، ومضمونها بمرسوم",
                "Publication électronique, contenu fixé par décret",
                "Electronic publication, contents set by decree"), Confidence.Verified, _publicity).Quoting("يمكن نشر هذه القوائم بطريقة إلكترونية")),
    ];

    private static Article Of(string number, Phrase chapter, Phrase subject, params Sequence<Paragraph> paragraphs) => new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = number,
        Subject = subject,
        Chapter = chapter,
        Paragraphs = paragraphs,
    };
}
