using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_301;

/// <summary>Decree 2.16.301, articles 8 to 13: coordination, data, committees, the council, the visa, and who carries it out.</summary>
internal static class Articles8To13
{
    /// <summary>Art. 9 §3.</summary>
    public static Term Data { get; } = new()
    {
        Code = "commune.programme.data-supplied",
        Duty = new(
            "مد الجماعة بالمعطيات والمؤشرات والوثائق",
            "fournir à la commune données, indicateurs et documents",
            "supply the commune with data, indicators and documents"),
        Bearer = new(
            "الإدارات والجماعات الترابية الأخرى والمؤسسات والمقاولات العمومية",
            "les administrations, les autres collectivités, les établissements et entreprises publics",
            "administrations, other local authorities, public establishments and enterprises"),
        Event = new(
            "التوصل بطلب المساعدة التقنية",
            "réception de la demande d'assistance technique",
            "receipt of the request for technical assistance"),
        Kind = TermKind.Within,
        Period = LegalPeriod.Days(30),
        Cites = [Decree.At("9", "§3")],
    };

    /// <summary>Art. 10.</summary>
    public static Term ToCommittees { get; } = new()
    {
        Code = "commune.programme.draft-to-committees",
        Duty = new(
            "عرض المشروع على اللجان الدائمة",
            "soumettre le projet aux commissions permanentes",
            "put the draft to the permanent committees"),
        Bearer = Bearers.President,
        Event = new(
            "عقد الدورة المخصصة للمصادقة عليه",
            "tenue de la session consacrée à son adoption",
            "the session held to adopt it"),
        Kind = TermKind.AtLeastBefore,
        Period = LegalPeriod.Days(30),
        Cites = [Decree.At("10", "§1")],
    };

    /// <summary>Art. 11 §1: before the end of the first year.</summary>
    public static Term ToCouncil { get; } = Articles4And5.Decision with
    {
        Code = "commune.programme.draft-to-council",
        Duty = new("عرض المشروع على المجلس", "soumettre le projet au conseil", "put the draft to the council"),
        Cites = [Decree.At("11", "§1")],
    };

    /// <summary>Art. 11 §2: what is attached.</summary>
    public static Rule Attached { get; } = Decree.Rule(
        "programme.attached",
        new(
            "مرفقات المشروع المعروض على المجلس",
            "Pièces jointes au projet soumis au conseil",
            "What is attached to the draft put to the council"),
        Decree.At("11", "§2"),
        (Condition)PlanFacts.FollowUpAttached & PlanFacts.ReportsAttached,
        Examples.Of(PlanFacts.FollowUpAttached, true, PlanFacts.ReportsAttached, true, Verdict.Satisfied),
        Examples.Of(PlanFacts.FollowUpAttached, true, PlanFacts.ReportsAttached, false, Verdict.Unsatisfied));

    /// <summary>The articles.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        Decree.Of(
            "8",
            new("التنسيق مع العامل", "Coordination avec le gouverneur", "Coordination with the governor"),
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يعد المشروع بتنسيق مع العامل بصفته منسق المصالح اللاممركزة",
                    "Le projet est élaboré en coordination avec le gouverneur, qui coordonne les services déconcentrés",
                    "The draft is prepared in coordination with the governor, who coordinates the State's local services"),
                Confidence.Verified,
                Decree.NoRequest).Quoting("بصفته مكلفا بتنسيق أنشطة المصالح اللاممركزة للإدارة المركزية")),
        Decree.Of(
            "9",
            new("المساعدة التقنية والمعطيات", "Assistance technique et données", "Technical assistance and data"),
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يطلب الرئيس، عن طريق العامل، المساعدة التقنية من مصالح الدولة والجماعات الترابية الأخرى والمؤسسات والمقاولات العمومية",
                    "Le président demande, par le gouverneur, l'assistance technique des services de l'État, des autres collectivités, des établissements et entreprises publics",
                    "The president asks, through the governor, for technical assistance of the State's services, other local authorities, public establishments and enterprises"),
                Confidence.Verified,
                Decree.NoRequest).Quoting("عن طريق عامل العمالة أو الإقليم، من المصالح الخارجية"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "تتمثل المساعدة في المعلومات والمعطيات حول المشاريع، وإمكانية تعبئة موارد بشرية",
                    "Elle consiste en informations et données sur les projets, et en la possible mobilisation d'agents",
                    "It consists of information and data on projects, and staff that may be lent"),
                Confidence.Verified,
                Decree.NoRequest).Quoting("مد الجماعة بالمعلومات والمعطيات والمؤشرات والوثائق المتوفرة"),
            Paragraph.Timed(
                "§3",
                new Phrase(
                    "تمد الإدارات الجماعة بالمعطيات داخل {0} على الأكثر من التوصل بالطلب",
                    "Les données sont fournies dans un délai maximal de {0} à compter de la réception de la demande",
                    "The data are supplied within at most {0} of the receipt of the request").With(Data.Period.Text),
                Confidence.Verified,
                StatedPeriod.Of(Data)).Quoting("يوما من تاريخ التوصل بطلب المساعدة التقنية")),
        Decree.Of(
            "10",
            new("عرض المشروع على اللجان", "Examen par les commissions", "The committees' study"),
            Paragraph.Timed(
                "§1",
                new Phrase(
                    "يعرض المشروع على اللجان الدائمة {0} على الأقل قبل الدورة العادية أو الاستثنائية المخصصة للمصادقة عليه",
                    "Le projet est soumis aux commissions permanentes {0} au moins avant la session ordinaire ou extraordinaire consacrée à son adoption",
                    "The draft is put to the permanent committees at least {0} before the ordinary or extraordinary session held to adopt it")
                    .With(ToCommittees.Period.Text),
                Confidence.Verified,
                StatedPeriod.Of(ToCommittees)).Quoting("يوما على الأقل قبل تاريخ عقد المجلس للدورة العادية أو الاستثنائية")),
        Decree.Of(
            "11",
            new("عرض المشروع على المجلس", "Présentation au conseil", "The draft before the council"),
            Paragraph.Timed(
                "§1",
                new(
                    "يعرض المشروع على المجلس قبل نهاية السنة الأولى من مدة الانتداب",
                    "Le projet est soumis au conseil avant la fin de la première année du mandat",
                    "The draft is put to the council before the end of the first year of the mandate"),
                Confidence.Verified,
                StatedPeriod.Of(ToCouncil)).Quoting("قبل نهاية السنة الأولى من مدة الانتداب"),
            Paragraph.Encoded(
                "§2",
                new(
                    "يرفق المشروع بمنظومة التتبع وبتقارير اللجان الدائمة",
                    "Le système de suivi et les rapports des commissions permanentes y sont joints",
                    "The system of follow-up and the reports of the permanent committees are attached"),
                Confidence.Verified,
                Attached).Quoting("يكون هذا المشروع مرفقا بما يلي")),
        Decree.Of(
            "12",
            new("التأشير على المقرر", "Visa de la délibération", "The visa of the decision"),
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يصير المقرر قابلا للتنفيذ بعد التأشير عليه طبقا للمادة 118 من القانون التنظيمي",
                    "La délibération devient exécutoire après le visa de l'article 118 de la loi organique",
                    "The decision becomes enforceable after the visa of article 118 of the organic law"),
                Confidence.VerifiedTwice,
                new(
                    "أجل التأشيرة مرمز في المادة 118 من القانون التنظيمي، ومنه مسار المقرر",
                    "le délai du visa est codé à l'article 118 de la loi organique, d'où le parcours de la délibération",
                    "the time for the visa is encoded in article 118 of the organic law, from which the road of the decision comes"))
                .Quoting("قابلا للتنفيذ بعد التأشير عليه")),
        Decree.Of(
            "13",
            new("تنفيذ البرنامج", "Exécution du programme", "Carrying out the programme"),
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يتولى الرئيس تنفيذ البرنامج",
                    "Le président exécute le programme",
                    "The president carries out the programme"),
                Confidence.Verified,
                Decree.NoRequest).Quoting("مجلس الجماعة تنفيذ برنامج عمل الجماعة")),
    ];
}
