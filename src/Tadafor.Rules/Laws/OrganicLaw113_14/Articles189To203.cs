using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, articles 189 to 191, 194 and 203: the visa of the budget, its publicity, its settlement.</summary>
internal static class Articles189To203
{
    /// <summary>Art. 189 §1: submitted for the visa.</summary>
    public static DatedTerm Submitted { get; } = new()
    {
        Code = "commune.budget.submitted",
        Duty = new(
            "عرض الميزانية على تأشيرة العامل",
            "soumettre le budget au visa du gouverneur",
            "submit the budget for the governor's visa"),
        Bearer = Bearers.President,
        Month = 11,
        Day = 20,
        Years = -1,
        Cites = [BudgetLaw113.At("189", "§1")],
        WhenMissed = new(
            "إذا لم تعرض في هذا الأجل أمكن للسلطة الحكومية المكلفة بالداخلية أن تضع ميزانية للتسيير (المادة 195)",
            "à défaut, l'autorité gouvernementale chargée de l'intérieur peut établir un budget de fonctionnement (art. 195)",
            "if it is not, the government authority in charge of the interior may set a budget of operation (art. 195)"),
    };

    /// <summary>Art. 191 §1: the reasons of a refusal.</summary>
    public static Term Reasons { get; } = new()
    {
        Code = "commune.budget.refusal-reasons",
        Duty = new(
            "تبليغ أسباب رفض التأشير على الميزانية",
            "notifier les motifs du refus de visa du budget",
            "notify the reasons for refusing the budget's visa"),
        Bearer = Bearers.Governor,
        Event = new("توصله بالميزانية", "réception du budget par lui", "his receiving the budget"),
        Kind = TermKind.Within,
        Period = LegalPeriod.Days(15),
        Cites = [BudgetLaw113.At("191", "§1")],
    };

    /// <summary>Art. 191 §2: voted anew.</summary>
    public static Term Revoted { get; } = new()
    {
        Code = "commune.budget.revoted",
        Duty = new(
            "تعديل الميزانية وعرضها على المجلس للتصويت",
            "modifier le budget et le soumettre au vote du conseil",
            "amend the budget and put it to the council's vote"),
        Bearer = Bearers.President,
        Event = new(
            "التوصل بأسباب رفض التأشير",
            "réception des motifs du refus de visa",
            "receipt of the reasons for refusing the visa"),
        Kind = TermKind.Within,
        Period = LegalPeriod.Days(10),
        Cites = [BudgetLaw113.At("191", "§2")],
    };

    /// <summary>Art. 191 §2: submitted again before 1 January.</summary>
    public static DatedTerm Resubmitted { get; } = new()
    {
        Code = "commune.budget.resubmitted",
        Duty = new("عرض الميزانية من جديد للتأشير عليها", "soumettre à nouveau le budget au visa", "submit the budget for the visa again"),
        Bearer = Bearers.President,
        Month = 12,
        Day = 31,
        Years = -1,
        Cites = [BudgetLaw113.At("191", "§2")],
    };

    /// <summary>Art. 194 §1: deposited at the seat.</summary>
    public static Term Deposited { get; } = new()
    {
        Code = "commune.budget.deposited",
        Duty = new("إيداع الميزانية بمقر الجماعة", "déposer le budget au siège de la commune", "deposit the budget at the commune's seat"),
        Bearer = Bearers.President,
        Event = new("التأشير على الميزانية", "visa du budget", "the visa of the budget"),
        Kind = TermKind.Within,
        Period = LegalPeriod.Days(15),
        Cites = [BudgetLaw113.At("194", "(a)")],
    };

    /// <summary>Art. 203 §1: settled.</summary>
    public static DatedTerm Settled { get; } = new()
    {
        Code = "commune.budget.settled",
        Duty = new(
            "إثبات المبلغ النهائي للمداخيل والنفقات في بيان تنفيذ الميزانية",
            "arrêter recettes et dépenses définitives dans l'état d'exécution du budget",
            "set down final revenue and spending in the statement of the budget's execution"),
        Bearer = Bearers.President,
        Month = 1,
        Day = 31,
        Years = 1,
        Cites = [BudgetLaw113.At("203", "§1")],
    };

    /// <summary>Art. 190 §1: what is attached.</summary>
    public static Rule Attached { get; } = BudgetLaw113.Rule(
        "attached",
        new("ما يرفق بالميزانية المعروضة للتأشير", "Pièces jointes au budget soumis au visa", "What is attached to the budget submitted"),
        BudgetLaw113.At("190", "§1"),
        (Condition)BudgetFacts.ThreeYears & BudgetFacts.Accounts,
        Examples.Of(BudgetFacts.ThreeYears, true, BudgetFacts.Accounts, true, Verdict.Satisfied),
        Examples.Of(BudgetFacts.ThreeYears, true, BudgetFacts.Accounts, false, Verdict.Unsatisfied));

    /// <summary>Art. 194 §1: at the public's disposal.</summary>
    public static Rule Public { get; } = BudgetLaw113.Rule(
        "public",
        new("الميزانية رهن إشارة العموم", "Le budget à la disposition du public", "The budget is at the public's disposal"),
        BudgetLaw113.At("194", "(b)"),
        BudgetFacts.Public,
        Examples.Of(BudgetFacts.Public, true, Verdict.Satisfied),
        Examples.Of(BudgetFacts.Public, false, Verdict.Unsatisfied));

    /// <summary>The articles.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        BudgetLaw113.Of(
            "189",
            new("التأشير على الميزانية", "Visa du budget", "The visa of the budget"),
            Paragraph.Timed(
                "§1",
                new(
                    "تعرض الميزانية على تأشيرة العامل في 20 نونبر على أبعد تقدير",
                    "Le budget est soumis au visa du gouverneur le 20 novembre au plus tard",
                    "The budget is submitted for the governor's visa by 20 November"),
                Confidence.Verified,
                StatedPeriod.Of(Submitted)).Quoting("تعرض الميزانية على تأشيرة عامل العمالة أو الإقليم في تاريخ أقصاه"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "تصير قابلة للتنفيذ بعد التأشير، مع مراعاة سكوت المادة 118، بعد مراقبة احترام القانون والتوازن والنفقات الإجبارية",
                    "Il devient exécutoire après le visa, sous réserve du silence de l'article 118, une fois contrôlés le droit, l'équilibre et les dépenses obligatoires",
                    "It becomes enforceable after the visa, subject to the silence of article 118, once legality, balance and compulsory spending were checked"),
                Confidence.Verified,
                new(
                    "مراقبة يقوم بها العامل؛ وأجل التأشير في المادة 118",
                    "contrôle exercé par le gouverneur ; le délai du visa est à l'article 118",
                    "a check that the governor makes; the time for the visa is in article 118")).Quoting("وتصبح الميزانية قابلة للتنفيذ بعد التأشير عليها")),
        BudgetLaw113.Of(
            "190",
            new("ما يرفق بالميزانية", "Pièces jointes au budget", "What is attached to the budget"),
            Paragraph.Encoded(
                "§1",
                new(
                    "ترفق الميزانية ببيان البرمجة الممتدة على ثلاث سنوات وبالقوائم المحاسبية والمالية",
                    "Le budget est accompagné de l'état de la programmation triennale et des états comptables et financiers",
                    "The budget comes with the statement of the programming over three years and with the accounts"),
                Confidence.Verified,
                Attached).Quoting("مرفقة ببيان عن البرمجة الممتدة على ثلاث"),
            Paragraph.NotEncodedBecause(
                "§2",
                new("تحدد كيفيات القوائم بمرسوم", "Un décret fixe la forme des états", "A decree sets how the accounts are drawn up"),
                Confidence.Verified,
                BudgetLaw113.ByDecree).Quoting("كيفيات تحضير القوائم المذكورة أعلاه")),
        BudgetLaw113.Of(
            "191",
            new("رفض التأشير على الميزانية", "Refus de visa du budget", "A visa refused to the budget"),
            Paragraph.Timed(
                "§1",
                new Phrase(
                    "يبلغ العامل أسباب الرفض داخل {0} على الأكثر من توصله بالميزانية",
                    "Le gouverneur notifie les motifs du refus dans les {0} de la réception du budget",
                    "The governor notifies the reasons for the refusal within {0} of receiving the budget").With(Reasons.Period.Text),
                Confidence.Verified,
                StatedPeriod.Of(Reasons)).Quoting("بتبليغ رئيس المجلس بأسباب رفض التأشير داخل أجل"),
            Paragraph.Timed(
                "§2",
                new Phrase(
                    "يعدل الرئيس الميزانية ويعرضها على المجلس داخل {0} من التوصل بالأسباب، ثم يعرضها من جديد للتأشير قبل فاتح يناير",
                    "Le président modifie le budget et le soumet au conseil dans les {0} de la réception des motifs, puis de nouveau au visa avant le 1er janvier",
                    "The president amends the budget and puts it to the council within {0} of receiving the reasons, then submits it for the visa again before 1 January")
                    .With(Revoted.Period.Text),
                Confidence.Verified,
                StatedPeriod.Of(Revoted),
                StatedPeriod.Of(Resubmitted)).Quoting("عرضها من جديد للتأشير عليها قبل فاتح يناير"),
            Paragraph.NotEncodedBecause(
                "§3",
                new(
                    "إذا لم تؤخذ الأسباب بعين الاعتبار طبقت المادة 195",
                    "Si les motifs ne sont pas pris en compte, l'article 195 s'applique",
                    "If the reasons are not heeded, article 195 applies"),
                Confidence.Verified,
                BudgetLaw113.NoRequest).Quoting("إذا لم يأخذ رئيس المجلس أسباب رفض التأشير بعين الاعتبار")),
        BudgetLaw113.Of(
            "194",
            new("إيداع الميزانية وإشهارها", "Dépôt et publicité du budget", "The budget is deposited and made public"),
            Paragraph.Timed(
                "(a)",
                new Phrase(
                    "يودع الرئيس الميزانية بمقر الجماعة خلال {0} الموالية للتأشير عليها",
                    "Le président dépose le budget au siège de la commune dans les {0} suivant le visa",
                    "The president deposits the budget at the commune's seat within {0} of the visa").With(Deposited.Period.Text),
                Confidence.Verified,
                StatedPeriod.Of(Deposited)).Quoting("يجب على الرئيس إيداع الميزانية بمقر الجماعة خلال"),
            Paragraph.Encoded(
                "(b)",
                new(
                    "توضع رهن إشارة العموم بأي وسيلة من وسائل الإشهار",
                    "Il est mis à la disposition du public par tout moyen de publicité",
                    "It is put at the public's disposal by any means of publicity"),
                Confidence.Verified,
                Public).Quoting("وتوضع الميزانية رهن إشارة العموم بأي وسيلة من وسائل الإشهار"),
            Paragraph.NotEncodedBecause(
                "(c)",
                new("تبلغ فورا إلى الخازن", "Il est notifié aussitôt au trésorier", "The treasurer is notified at once"),
                Confidence.Verified,
                BudgetLaw113.NoRequest).Quoting("ويتم تبليغها فورا إلى الخازن")),
        BudgetLaw113.Of(
            "203",
            new("حصر الميزانية", "Arrêté du budget", "How the budget is settled"),
            Paragraph.Timed(
                "§1",
                new(
                    "يثبت المبلغ النهائي للمداخيل والنفقات في بيان تنفيذ الميزانية في 31 يناير من السنة الموالية على أبعد تقدير",
                    "Le montant définitif des recettes et dépenses est arrêté dans l'état d'exécution du budget le 31 janvier de l'année suivante au plus tard",
                    "Final revenue and spending are set down in the statement of the budget's execution by 31 January of the year after"),
                Confidence.Verified,
                StatedPeriod.Of(Settled)).Quoting("يثبت في بيان تنفيذ الميزانية، في أجل أقصاه"),
            Paragraph.NotEncodedBecause(
                "§2",
                new("تحدد الكيفيات بمرسوم", "Un décret en fixe les modalités", "A decree sets how"),
                Confidence.Verified,
                BudgetLaw113.ByDecree).Quoting("كيفيات وشروط حصر النتيجة العامة"),
            Paragraph.NotEncodedBecause(
                "§3",
                new(
                    "يدرج الفائض في مداخيل الجزء الثاني من ميزانية السنة الموالية",
                    "L'excédent va aux recettes de la deuxième partie du budget suivant",
                    "A surplus goes to the revenue of the second part of the next budget"),
                Confidence.Verified,
                BudgetLaw113.NoRequest).Quoting("فائض السنة السابقة")),
    ];
}
