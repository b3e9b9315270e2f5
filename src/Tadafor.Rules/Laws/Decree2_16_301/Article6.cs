using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_301;

/// <summary>Decree 2.16.301, article 6: the stages of the preparation.</summary>
internal static class Article6
{
    /// <summary>All five stages.</summary>
    public static Rule Stages { get; } = Decree.Rule(
        "programme.stages",
        new("مراحل إعداد المشروع", "Étapes de l'élaboration", "Stages of the preparation"),
        Decree.At("6", "§1"),
        (Condition)PlanFacts.Diagnosis & PlanFacts.Priorities & PlanFacts.Projects & PlanFacts.Resources & PlanFacts.Document,
        Examples.Of(PlanFacts.Diagnosis, false, Verdict.Unsatisfied),
        Examples.Of(PlanFacts.Diagnosis, true, PlanFacts.Priorities, true, Verdict.Undetermined));

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = Decree.Of(
        "6",
        new("مراحل الإعداد", "Étapes de l'élaboration", "Stages of the preparation"),
        Paragraph.Encoded(
            "§1",
            new(
                "التشخيص، ثم ترتيب الأولويات، ثم تحديد المشاريع، ثم تقدير موارد ونفقات السنوات الثلاث الأولى، ثم وثيقة المشروع مع منظومة تتبع فيها الأهداف ومؤشرات الفعالية",
                "Diagnostic, classement des priorités, choix des projets, estimation des ressources et dépenses des trois premières années, puis document du projet avec un système de suivi, ses objectifs et indicateurs d'efficacité",
                "Diagnosis, ordering of priorities, choice of projects, an estimate of resources and spending of the first three years, then the document with a system of follow-up, its objectives and indicators"),
            Confidence.Verified,
            Stages).Quoting("إنجاز تشخيص يبرز حاجيات وإمكانيات الجماعة ويحدد"));
}
