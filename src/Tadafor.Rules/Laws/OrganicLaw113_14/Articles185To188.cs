using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, articles 185 to 188: how the budget is voted, and what follows when it is not.</summary>
internal static class Articles185To188
{
    private static readonly Phrase _ifRejected = new(
        "إذا لم تعتمد الميزانية في هذا التاريخ دعي المجلس إلى دورة استثنائية (المادة 187)",
        "si le budget n'est pas adopté à cette date, le conseil est convoqué en session extraordinaire (art. 187)",
        "if the budget is not adopted by this date, the council is called to an extraordinary session (art. 187)");

    /// <summary>Art. 185 §1: to the committee.</summary>
    public static Term ToCommittee { get; } = new()
    {
        Code = "commune.budget.to-committee",
        Duty = new(
            "عرض الميزانية مع وثائقها على لجنة الميزانية والشؤون المالية والبرمجة",
            "soumettre le budget et ses documents à la commission du budget, des finances et de la programmation",
            "put the budget and its documents to the committee on budget, finance and planning"),
        Bearer = Bearers.President,
        Event = new(
            "افتتاح الدورة المتعلقة باعتماد الميزانية",
            "ouverture de la session où le budget est adopté",
            "the opening of the session at which the budget is adopted"),
        Kind = TermKind.AtLeastBefore,
        Period = LegalPeriod.Days(10),
        Cites = [BudgetLaw113.At("185", "§1")],
    };

    /// <summary>Art. 185 §3: adopted.</summary>
    public static DatedTerm Adopted { get; } = new()
    {
        Code = "commune.budget.adopted",
        Duty = new("اعتماد الميزانية", "adopter le budget", "adopt the budget"),
        Bearer = Bearers.Council,
        Month = 11,
        Day = 15,
        Years = -1,
        Cites = [BudgetLaw113.At("185", "§3")],
        WhenMissed = _ifRejected,
    };

    /// <summary>Art. 187 §1: a new session.</summary>
    public static Term NewSession { get; } = new()
    {
        Code = "commune.budget.new-session",
        Duty = new(
            "اجتماع المجلس في دورة استثنائية لدراسة تعديلات الميزانية",
            "réunir le conseil en session extraordinaire pour examiner les amendements au budget",
            "the council meets in an extraordinary session to study amendments to the budget"),
        Bearer = Bearers.Council,
        Event = new(
            "الاجتماع الذي رفضت فيه الميزانية",
            "la réunion où le budget a été rejeté",
            "the meeting at which the budget was rejected"),
        Kind = TermKind.Within,
        Period = LegalPeriod.Days(15),
        Cites = [BudgetLaw113.At("187", "§1")],
    };

    /// <summary>Art. 187 §2: to the governor, adopted or not.</summary>
    public static DatedTerm ToGovernor { get; } = new()
    {
        Code = "commune.budget.to-governor",
        Duty = new(
            "توجيه الميزانية المعتمدة أو غير المعتمدة مع محاضر المداولات إلى العامل",
            "adresser au gouverneur le budget, adopté ou non, avec les procès-verbaux des délibérations",
            "send the budget to the governor, adopted or not, with the minutes of the deliberations"),
        Bearer = Bearers.President,
        Month = 12,
        Day = 10,
        Years = -1,
        Cites = [BudgetLaw113.At("187", "§2")],
    };

    /// <summary>Art. 188 §1: a budget set by the governor.</summary>
    public static DatedTerm ByGovernor { get; } = new()
    {
        Code = "commune.budget.by-governor",
        Duty = new(
            "وضع ميزانية للتسيير إذا لم تعتمد الميزانية",
            "établir un budget de fonctionnement si le budget n'est pas adopté",
            "set a budget of operation if the budget is not adopted"),
        Bearer = Bearers.Governor,
        Month = 12,
        Day = 31,
        Years = -1,
        Cites = [BudgetLaw113.At("188", "§1")],
    };

    /// <summary>Art. 186 §1: revenue first.</summary>
    public static Rule RevenueFirst { get; } = BudgetLaw113.Rule(
        "revenue-first",
        new("التصويت على المداخيل قبل النفقات", "Recettes votées avant les dépenses", "Revenue is voted before spending"),
        BudgetLaw113.At("186", "§1"),
        BudgetFacts.RevenueFirst,
        Examples.Of(BudgetFacts.RevenueFirst, true, Verdict.Satisfied),
        Examples.Of(BudgetFacts.RevenueFirst, false, Verdict.Unsatisfied));

    /// <summary>Art. 186 §3: chapter by chapter.</summary>
    public static Rule ByChapter { get; } = BudgetLaw113.Rule(
        "by-chapter",
        new("التصويت على النفقات عن كل باب", "Dépenses votées par chapitre", "Spending is voted chapter by chapter"),
        BudgetLaw113.At("186", "§3"),
        BudgetFacts.ByChapter,
        Examples.Of(BudgetFacts.ByChapter, true, Verdict.Satisfied),
        Examples.Of(BudgetFacts.ByChapter, false, Verdict.Unsatisfied));

    /// <summary>The articles.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        BudgetLaw113.Of(
            "185",
            new("عرض الميزانية واعتمادها", "Présentation et adoption du budget", "How the budget is presented and adopted"),
            Paragraph.Timed(
                "§1",
                new Phrase(
                    "تعرض الميزانية بوثائقها على اللجنة المكلفة بالميزانية {0} على الأقل قبل افتتاح الدورة",
                    "Le budget et ses documents sont soumis à la commission chargée du budget {0} au moins avant l'ouverture de la session",
                    "The budget and its documents go to the committee on budget at least {0} before the session opens")
                    .With(ToCommittee.Period.Text),
                Confidence.Verified,
                StatedPeriod.Of(ToCommittee)).Quoting("أيام على الأقل قبل افتتاح الدورة المتعلقة باعتماد"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "تحدد الوثائق بمرسوم",
                    "Un décret fixe les documents",
                    "A decree sets the documents"),
                Confidence.Verified,
                BudgetLaw113.ByDecree).Quoting("تحدد الوثائق المشار إليها أعلاه بمرسوم"),
            Paragraph.Timed(
                "§3",
                new(
                    "تعتمد الميزانية في 15 نونبر على أبعد تقدير",
                    "Le budget est adopté le 15 novembre au plus tard",
                    "The budget is adopted by 15 November"),
                Confidence.Verified,
                StatedPeriod.Of(Adopted)).Quoting("يجب أن تعتمد الميزانية في تاريخ أقصاه")),
        BudgetLaw113.Of(
            "186",
            new("التصويت على الميزانية", "Vote du budget", "How the budget is voted"),
            Paragraph.Encoded(
                "§1",
                new(
                    "يصوت على المداخيل قبل النفقات",
                    "Les recettes sont votées avant les dépenses",
                    "Revenue is voted before spending"),
                Confidence.Verified,
                RevenueFirst).Quoting("عملية التصويت على المداخيل قبل التصويت على النفقات"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "يصوت على تقديرات المداخيل إجمالا",
                    "Les prévisions de recettes font l'objet d'un vote d'ensemble",
                    "Estimates of revenue are voted as a whole"),
                Confidence.Verified,
                BudgetLaw113.NoRequest).Quoting("يجرى في شأن تقديرات المداخيل تصويت إجمالي"),
            Paragraph.Encoded(
                "§3",
                new(
                    "يصوت على النفقات عن كل باب",
                    "Les dépenses sont votées chapitre par chapitre",
                    "Spending is voted chapter by chapter"),
                Confidence.Verified,
                ByChapter).Quoting("يجرى في شأن نفقات الميزانية تصويت عن كل باب")),
        BudgetLaw113.Of(
            "187",
            new("عدم اعتماد الميزانية", "Budget non adopté", "A budget not adopted"),
            Paragraph.Timed(
                "§1",
                new Phrase(
                    "إذا لم تعتمد في موعدها اجتمع المجلس في دورة استثنائية داخل {0} على الأكثر من الاجتماع الذي رفضت فيه، ودرس التعديلات التي تتفادى أسباب الرفض",
                    "S'il n'est pas adopté à temps, le conseil se réunit en session extraordinaire dans les {0} de la réunion du rejet et examine les amendements propres à en lever les motifs",
                    "If it is not adopted in time, the council meets in an extraordinary session within {0} of the meeting that rejected it, and studies amendments that remove the reasons").With(
                        NewSession.Period.Text),
                Confidence.Verified,
                StatedPeriod.Of(NewSession)).Quoting("يدعى المجلس للاجتماع في دورة استثنائية داخل أجل أقصاه"),
            Paragraph.Timed(
                "§2",
                new(
                    "توجه الميزانية، معتمدة أو غير معتمدة، مع المحاضر إلى العامل في 10 دجنبر على أبعد تقدير",
                    "Le budget, adopté ou non, est adressé au gouverneur avec les procès-verbaux le 10 décembre au plus tard",
                    "The budget, adopted or not, goes to the governor with the minutes by 10 December"),
                Confidence.Verified,
                StatedPeriod.Of(ToGovernor)).Quoting("الميزانية المعتمدة أو الميزانية غير المعتمدة مرفقة بمحاضر مداولات")),
        BudgetLaw113.Of(
            "188",
            new("ميزانية يضعها العامل", "Budget établi par le gouverneur", "A budget set by the governor"),
            Paragraph.Timed(
                "§1",
                new(
                    "إذا لم تعتمد وضع العامل ميزانية للتسيير على أساس آخر ميزانية مؤشر عليها في 31 دجنبر على أبعد تقدير",
                    "Faute d'adoption, le gouverneur établit un budget de fonctionnement sur la base du dernier budget visé, le 31 décembre au plus tard",
                    "If it is not adopted, the governor sets a budget of operation on the basis of the last one with a visa, by 31 December"),
                Confidence.Verified,
                StatedPeriod.Of(ByGovernor)).Quoting("بوضع ميزانية للتسيير على أساس آخر ميزانية مؤشر عليها"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "تستمر الجماعة في أداء أقساط القروض",
                    "La commune continue de payer les annuités des emprunts",
                    "The commune goes on paying the instalments of loans"),
                Confidence.Verified,
                BudgetLaw113.NoRequest).Quoting("تستمر الجماعة في هذه الحالة في أداء الأقساط")),
    ];
}
