using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Questions;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_301;

/// <summary>Decree 2.16.301, articles 14 to 17: the yearly evaluation, the update, and the decree before it.</summary>
internal static class Articles14To17
{
    /// <summary>Art. 15 §1, where the period is one for the opinion (Q61).</summary>
    public static Term Opinion { get; } = new()
    {
        Code = "commune.evaluation.committees-opinion",
        Duty = new(
            "إبداء الرأي في تقرير التقييم",
            "donner leur avis sur le rapport d'évaluation",
            "give their opinion on the evaluation report"),
        Bearer = new("اللجان الدائمة", "les commissions permanentes", "the permanent committees"),
        Event = new("عرض التقرير عليها", "le rapport leur est soumis", "the report being put to them"),
        Kind = TermKind.Within,
        Period = LegalPeriod.Days(30),
        Cites = [Decree.At("15", "§1")],
        Question = TimeQuestions.EvaluationPeriod,
    };

    /// <summary>Art. 15 §1, where it precedes the session (Q61).</summary>
    public static Term ToCommittees { get; } = new()
    {
        Code = "commune.evaluation.report-to-committees",
        Duty = new(
            "عرض تقرير التقييم على اللجان الدائمة",
            "soumettre le rapport d'évaluation aux commissions permanentes",
            "put the evaluation report to the permanent committees"),
        Bearer = Bearers.President,
        Event = new(
            "الدورة التي يتدارس فيها المجلس التقرير",
            "la session où le conseil examine le rapport",
            "the session at which the council studies the report"),
        Kind = TermKind.AtLeastBefore,
        Period = LegalPeriod.Days(30),
        Cites = [Decree.At("15", "§1")],
        Question = TimeQuestions.EvaluationPeriod,
    };

    /// <summary>Art. 16: from the third year, that is two years after.</summary>
    public static Term Update { get; } = new()
    {
        Code = "commune.programme.update",
        Duty = new("تحيين البرنامج", "actualiser le programme", "update the programme"),
        Bearer = Bearers.Council,
        Event = new("دخول البرنامج حيز التنفيذ", "entrée en vigueur du programme", "the programme taking effect"),
        Kind = TermKind.NotBefore,
        Period = LegalPeriod.Years(2),
        Cites = [Decree.At("16", "§1")],
        Question = TimeQuestions.UpdateFrom,
    };

    /// <summary>Art. 14 §2: what the report holds.</summary>
    public static Rule Content { get; } = Decree.Rule(
        "evaluation.content",
        new("مضمون تقرير التقييم", "Contenu du rapport d'évaluation", "What the evaluation report holds"),
        Decree.At("14", "§2"),
        (Condition)PlanFacts.Completion & PlanFacts.Means,
        Examples.Of(PlanFacts.Completion, true, PlanFacts.Means, true, Verdict.Satisfied),
        Examples.Of(PlanFacts.Completion, false, PlanFacts.Means, true, Verdict.Unsatisfied));

    /// <summary>Art. 15 §2: at the first session.</summary>
    public static Rule FirstSession { get; } = Decree.Rule(
        "evaluation.first-session",
        new("تدارس التقرير في أول دورة", "Examen à la première session", "Studied at the first session"),
        Decree.At("15", "§2"),
        PlanFacts.FirstSession,
        Examples.Of(PlanFacts.FirstSession, true, Verdict.Satisfied),
        Examples.Of(PlanFacts.FirstSession, false, Verdict.Unsatisfied));

    /// <summary>Art. 15 §3: the summary.</summary>
    public static Rule Summary { get; } = Decree.Rule(
        "evaluation.summary",
        new("تعليق ملخص التقرير ونشره", "Affichage et publication du résumé", "The summary is posted and published"),
        Decree.At("15", "§3"),
        (Condition)PlanFacts.SummaryPosted & PlanFacts.SummaryPublished,
        Examples.Of(PlanFacts.SummaryPosted, true, PlanFacts.SummaryPublished, true, Verdict.Satisfied),
        Examples.Of(PlanFacts.SummaryPosted, true, PlanFacts.SummaryPublished, false, Verdict.Unsatisfied));

    /// <summary>The articles.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        Decree.Of(
            "14",
            new("التقرير السنوي للتقييم", "Rapport annuel d'évaluation", "The yearly report of evaluation"),
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يعد الرئيس تقريرا سنويا لتقييم التنفيذ",
                    "Le président établit un rapport annuel d'évaluation de l'exécution",
                    "The president prepares a yearly report that evaluates how the programme is carried out"),
                Confidence.Verified,
                new(
                    "لا يحدد المرسوم يوما للتقرير ولا السنة التي يغطيها",
                    "le décret ne fixe ni jour pour le rapport, ni l'année qu'il couvre",
                    "the decree sets neither a day for the report nor the year that it covers"))
                .Quoting("بإعداد تقرير سنوي لتقييم تنفيذ برنامج عمل"),
            Paragraph.Encoded(
                "§2",
                new(
                    "يتضمن التقرير خاصة نسبة إنجاز المشاريع مع قياس مؤشرات الفعالية، والإمكانيات المرصودة والإكراهات والحلول المقترحة",
                    "Le rapport donne notamment le taux de réalisation et les indicateurs d'efficacité, les moyens affectés, les contraintes et les solutions proposées",
                    "The report gives above all the rate of completion with the indicators, the means, the constraints and the solutions proposed"),
                Confidence.Verified,
                Content).Quoting("نسبة إنجاز المشاريع المبرمجة في برنامج عمل الجماعة")),
        Decree.Of(
            "15",
            new(
                "دراسة التقرير ونشر ملخصه",
                "Examen du rapport et publicité de son résumé",
                "How the report is studied, and its summary made public"),
            Paragraph.Timed(
                "§1",
                new(
                    "يعرض التقرير على اللجان الدائمة لتبدي رأيها داخل أجل المادة 10 (السؤال Q61)",
                    "Le rapport est soumis aux commissions permanentes pour avis dans le délai de l'article 10 (question Q61)",
                    "The report is put to the permanent committees for an opinion within the period of article 10 (question Q61)"),
                Confidence.Verified,
                StatedPeriod.Of(Opinion),
                StatedPeriod.Of(ToCommittees)).Quoting("على اللجان الدائمة للمجلس لإبداء الرأي"),
            Paragraph.Encoded(
                "§2",
                new(
                    "يتدارس المجلس التقرير في أول دورة عادية أو استثنائية بعد التوصل بتقارير اللجان",
                    "Le conseil examine le rapport à la première session, ordinaire ou extraordinaire, qui suit la réception des rapports des commissions",
                    "The council studies the report at the first session, ordinary or extraordinary, after the committees' reports arrive"),
                Confidence.Verified,
                FirstSession).Quoting("في أول دورة عادية أو استثنائية يعقدها بعد التوصل"),
            Paragraph.Encoded(
                "§3",
                new(
                    "يعلق ملخص من التقرير بمقر الجماعة وينشر بجميع الوسائل المتاحة",
                    "Un résumé du rapport est affiché au siège et publié par tous les moyens disponibles",
                    "A summary of the report is posted at the seat and published by all the means at hand"),
                Confidence.Verified,
                Summary).Quoting("يعلق ملخص من التقرير السنوي بمقر الجماعة")),
        Decree.Of(
            "16",
            new("تحيين البرنامج", "Actualisation du programme", "Update of the programme"),
            Paragraph.Timed(
                "§1",
                new(
                    "يمكن تحيين البرنامج ابتداء من السنة الثالثة من دخوله حيز التنفيذ، وفق مسطرة إعداده",
                    "Le programme peut être actualisé à partir de la troisième année de son entrée en vigueur, selon la procédure de son élaboration",
                    "The programme may be updated from the third year after it took effect, by the procedure of its preparation"),
                Confidence.Verified,
                StatedPeriod.Of(Update)).Quoting("ابتداء من السنة الثالثة من دخوله حيز التنفيذ")),
        Decree.Of(
            "17",
            new("التنفيذ والنسخ", "Exécution et abrogation", "Execution and repeal"),
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يسند تنفيذ المرسوم إلى وزير الداخلية، وينسخ المرسوم 2.10.504 المتعلق بالمخطط الجماعي للتنمية",
                    "Le ministre de l'intérieur est chargé de l'exécution ; le décret 2-10-504 sur le plan communal de développement est abrogé",
                    "The minister of the interior is charged with its execution; decree 2-10-504 on the communal development plan is repealed"),
                Confidence.Verified,
                Decree.NoRequest).Quoting("تحديد مسطرة إعداد المخطط الجماعي للتنمية")),
    ];
}
