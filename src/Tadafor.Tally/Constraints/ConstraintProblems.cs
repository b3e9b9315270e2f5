using Tadafor.Domain.Words;

namespace Tadafor.Tally.Constraints;

/// <summary>What can be wrong with constraints, in words.</summary>
internal static class ConstraintProblems
{
    public static ConstraintProblem UnknownProject(int index, string project) => new(
        "unknown-project",
        index,
        new Phrase(
            "لا يوجد مشروع معرفه {0}.",
            "Aucun projet n'a l'identifiant {0}.",
            "No project has the identifier {0}.").With(Bidi.Quoted(project)),
        new Phrase(
            "اكتبوا معرفا واردا في ملف الاقتراع.",
            "Écrivez un identifiant du fichier du scrutin.",
            "Write an identifier of the election's file."));

    public static ConstraintProblem NotTwo(int index) => new(
        "not-two-projects",
        index,
        new Phrase(
            "التنافي يكون بين مشروعين مختلفين على الأقل، ولا يُذكر المشروع مرتين.",
            "Une incompatibilité porte sur deux projets différents au moins, cités une fois chacun.",
            "Two different projects at least are incompatible, each named once."),
        new Phrase(
            "أضيفوا المشروع الآخر أو احذفوا القيد.",
            "Ajoutez l'autre projet ou retirez la contrainte.",
            "Add the other project or remove the constraint."));

    public static ConstraintProblem Negative(int index) => new(
        "negative",
        index,
        new Phrase("العدد سالب.", "Le nombre est négatif.", "The number is below zero."),
        new Phrase("اكتبوا صفرا أو أكثر.", "Écrivez zéro ou plus.", "Write zero or more."));

    public static ConstraintProblem UnknownGroup(int index, string group) => new(
        "unknown-group",
        index,
        new Phrase("لا ينتمي أي مشروع إلى {0}.", "Aucun projet n'appartient à {0}.", "No project belongs to {0}.").With(Bidi.Quoted(group)),
        new Phrase(
            "اكتبوا الاسم كما هو في ملف الاقتراع، أو احذفوا القيد.",
            "Écrivez le nom comme le fichier du scrutin, ou retirez la contrainte.",
            "Spell the name as the election's file does, or remove the constraint."));

    public static ConstraintProblem CapBelowFloor(int index, string group) => new(
        "cap-below-floor",
        index,
        new Phrase(
            "الحد الأقصى لـ{0} أصغر من حده الأدنى.",
            "Le maximum de {0} est inférieur à son minimum.",
            "The most for {0} is less than its least.").With(Bidi.Quoted(group)),
        new Phrase(
            "ارفعوا الحد الأقصى أو اخفضوا الأدنى.",
            "Relevez le maximum ou baissez le minimum.",
            "Raise the most or lower the least."));

    public static ConstraintProblem Repeated(int index) => new(
        "repeated",
        index,
        new Phrase(
            "ورد قيد آخر على الشيء نفسه قبل هذا.",
            "Une contrainte précédente porte déjà sur le même objet.",
            "An earlier constraint is about the same thing."),
        new Phrase("احتفظوا بواحد.", "N'en gardez qu'une.", "Keep one."));

    public static ConstraintProblem MoreThanCost(int index, string project) => new(
        "more-than-cost",
        index,
        new Phrase(
            "ما يؤديه الآخرون عن {0} أكبر من تكلفته.",
            "D'autres paieraient pour {0} plus qu'il ne coûte.",
            "Others would pay more for {0} than it costs.").With(Bidi.Quoted(project)),
        new Phrase(
            "اكتبوا مبلغا لا يتجاوز التكلفة الواردة في الملف.",
            "Écrivez au plus le coût indiqué dans le fichier.",
            "Write at most the cost the file gives."));

    public static ConstraintProblem NoReason(int index) => new(
        "no-reason",
        index,
        new Phrase("استُبعدت مشاريع بلا سبب.", "Des projets sont écartés sans motif.", "Projects are excluded without a reason."),
        new Phrase(
            "اكتبوا السبب: سيُنشر مع النتيجة.",
            "Écrivez le motif : il sera publié avec le résultat.",
            "Write the reason: it is published with the result."));

    public static ConstraintProblem DistrictTwice(int index, string district) => new(
        "district-twice",
        index,
        new Phrase(
            "للمنطقة {0} غلافان.",
            "Le quartier {0} a deux enveloppes.",
            "District {0} has two envelopes.").With(Bidi.Quoted(district)),
        new Phrase("احتفظوا بغلاف واحد لكل منطقة.", "Gardez une enveloppe par quartier.", "Keep one envelope for each district."));

    public static ConstraintProblem DistrictsOverEnvelope(int index) => new(
        "districts-over-envelope",
        index,
        new Phrase(
            "أغلفة المناطق معا أكبر من الغلاف كله.",
            "Les enveloppes des quartiers dépassent ensemble l'enveloppe totale.",
            "The districts' envelopes together are more than the whole envelope."),
        new Phrase(
            "اخفضوها، أو صححوا الغلاف في ملف الاقتراع.",
            "Réduisez-les, ou corrigez l'enveloppe dans le fichier du scrutin.",
            "Lower them, or correct the envelope in the election's file."));

    public static ConstraintProblem DistrictWithout(int index, string district) => new(
        "district-without-envelope",
        index,
        new Phrase(
            "للمنطقة {0} مشاريع وليس لها غلاف.",
            "Le quartier {0} a des projets et pas d'enveloppe.",
            "District {0} has projects and no envelope.").With(Bidi.Quoted(district)),
        new Phrase("أضيفوا غلافها، ولو كان صفرا.", "Ajoutez son enveloppe, fût-elle de zéro.", "Add its envelope, be it zero."));

    public static ConstraintProblem TotalsNotCounted(int index, string method) => new(
        "totals-not-counted",
        index,
        new Phrase(
            "تحتاج القاعدة {0} إلى كل ورقة على حدة لتعرف من أيّد المشاريع معا؛ ولا يكفيها مجموع أصوات كل مشروع.",
            "La règle {0} a besoin de chaque bulletin, pour savoir qui soutient quels projets ensemble ; des totaux par projet n'y suffisent pas.",
            "The rule {0} needs each ballot, to know who supports which projects together; totals for each project are not enough.")
            .With(Bidi.Quoted(method)),
        new Phrase(
            "أدخلوا أوراق الاقتراع الورقية واحدة واحدة، أو اختاروا greedy-votes أو greedy-ratio.",
            "Saisissez les bulletins papier un par un, ou choisissez greedy-votes ou greedy-ratio.",
            "Enter the paper ballots one by one, or choose greedy-votes or greedy-ratio."));

    public static ConstraintProblem RuleNotCounted(string method) => new(
        "rule-not-counted",
        null,
        new Phrase(
            "القاعدة {0} لا تُفرز هنا تحت قيود.",
            "La règle {0} n'est pas comptée ici sous contraintes.",
            "The rule {0} is not counted under constraints here.").With(Bidi.Quoted(method)),
        new Phrase(
            "اختاروا إحدى القواعد greedy-* أو equal-shares.",
            "Choisissez une des règles greedy-* ou equal-shares.",
            "Choose one of the rules greedy-* or equal-shares."));

    public static ConstraintProblem CompletionNotCounted() => new(
        "completion-not-counted",
        null,
        new Phrase(
            "لا تُفرز الحصص المتساوية تحت قيود بحصص متزايدة ولا بمقارنة نتيجتين.",
            "Les parts égales ne sont comptées sous contraintes ni avec des parts croissantes ni avec une comparaison de résultats.",
            "Equal Shares is counted under constraints neither with growing shares nor with a comparison of outcomes."),
        new Phrase(
            "اختاروا الإتمام none أو greedy، بلا مقارنة.",
            "Choisissez la complétion none ou greedy, sans comparaison.",
            "Choose the completion none or greedy, without comparison."));

    public static ConstraintProblem StopNotCounted(int index) => new(
        "stop-not-counted",
        index,
        new Phrase(
            "لا معنى للانتهاء عند أول مشروع لا يسعه الباقي مع هذا القيد.",
            "S'arrêter au premier projet trop cher n'a pas de sens avec cette contrainte.",
            "Ending at the first project that does not fit has no meaning under this constraint."),
        new Phrase(
            "اختاروا fit skip، أو احذفوا القيد.",
            "Choisissez fit skip, ou retirez la contrainte.",
            "Choose fit skip, or remove the constraint."));
}
