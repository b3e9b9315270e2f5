using Tadafor.Domain.Words;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Reports.Words;

/// <summary>
/// Clauses of the rules beside greedy, Equal Shares and Phragmén: transfers, overspending, representation, best selections.
/// </summary>
internal static class SelectionWords
{
    public static Phrase? Sentence(DefinitionClause clause) => (clause.Aspect, clause.Choice) switch
    {
        (DefinitionAspect.Utility, Choices.UtilityBestProject) => new(
            "العبرة لكل مصوت بأفضل مشروع ممول له، وما زاد لا يضيف شيئا.",
            "Pour chaque votant compte son meilleur projet financé ; les autres n'ajoutent rien.",
            "For each voter the best of their funded projects counts; further ones add nothing."),
        (DefinitionAspect.Utility, Choices.UtilityBestProjectPerCost) => new(
            "العبرة لكل مصوت بأفضل مشروع ممول له، وتُقارن المشاريع بما تضيفه مقسوما على تكلفتها.",
            "Pour chaque votant compte son meilleur projet financé ; les projets sont comparés par ce qu'ils ajoutent, divisé par leur coût.",
            "For each voter the best of their funded projects counts; projects are compared by what they add, divided by cost."),
        (DefinitionAspect.Start, Choices.StartCoinByPoints) => new(
            "في البداية توزع حصة كل مصوت المتساوية على مشاريعه حسب نقطه.",
            "Au départ, la part égale de chaque votant est répartie entre ses projets selon ses points.",
            "At the start every voter's equal share is split over their projects by points."),
        (DefinitionAspect.Stop, Choices.StopNothingAdds) => new(
            "ينتهي الفرز حين لا يضيف أي مشروع تسعه البقية شيئا.",
            "Le dépouillement s'arrête quand aucun projet qui tient dans le reste n'ajoute rien.",
            "The count ends when no project that fits adds anything."),
        (DefinitionAspect.Stop, Choices.StopNoMoneyForAny) => new(
            "ينتهي الفرز حين لا يبقى لمؤيدي أي مشروع تسعه البقية مال.",
            "Le dépouillement s'arrête quand aucun soutien d'un projet qui tient dans le reste n'a plus d'argent.",
            "The count ends when no supporter of a project that fits has money left."),
        (DefinitionAspect.Completion, Choices.CompletionReverseEliminations) => new(
            "في النهاية تُمول المشاريع المقصاة التي تسعها البقية، آخرها إقصاء أولا.",
            "À la fin sont financés les projets éliminés qui tiennent dans le reste, le dernier éliminé d'abord.",
            "At the end eliminated projects that fit are funded, last eliminated first."),
        (DefinitionAspect.Completion, Choices.CompletionUndersupported) => new(
            "في النهاية تُمول المشاريع الباقية التي تسعها البقية، أقواها دعما أولا.",
            "À la fin sont financés les projets restants qui tiennent dans le reste, le mieux placé d'abord.",
            "At the end the other projects that fit are funded, best placed first."),
        (DefinitionAspect.Parameter, _) => Parameter(clause),
        _ => null,
    };

    private static Phrase? Parameter(DefinitionClause clause) => clause.Choice switch
    {
        Choices.LoadsSpreadAnew => new(
            "تُوزع تكاليف كل ما اختير من جديد في كل جولة.",
            "Les coûts de tout ce qui est choisi sont répartis à nouveau à chaque tour.",
            "The costs of all chosen projects are spread anew in every round."),
        Choices.TiesBetweenSelections => new(
            "من المجموعات المتساوية تُؤخذ التي فيها المشروع المفضل بين المشاريع التي تختلف فيها، وهكذا حتى تبقى واحدة.",
            "Entre sélections égales est prise celle qui contient le projet préféré parmi ceux qui les distinguent, et ainsi de suite jusqu'à une seule.",
            "Of equal selections the one with the preferred of the projects on which they differ is taken, and so on until one is left."),
        Choices.SelectionExcess => new(
            "تُقارن المشاريع بدعمها ناقص تكلفتها.",
            "Les projets sont comparés par soutien moins coût.",
            "Projects are compared by support minus cost."),
        Choices.SelectionSupportPerCost => new(
            "تُقارن المشاريع بدعمها مقسوما على تكلفتها.",
            "Les projets sont comparés par soutien divisé par le coût.",
            "Projects are compared by support divided by cost."),
        Choices.SelectionSupport =>
            new("تُقارن المشاريع بدعمها.", "Les projets sont comparés par leur soutien.", "Projects are compared by support."),
        Choices.ShortageElimination => new(
            "إن لم يبلغ دعم أي مشروع تكلفته أُقصي أضعفها وانتقل دعمه إلى مشاريع مؤيديه الأخرى بالتناسب.",
            "Si aucun soutien n'atteint le coût, le projet le plus faible est éliminé et son soutien passe en proportion aux autres projets de ses soutiens.",
            "When no support reaches the cost, the weakest project goes and its support moves to its supporters' other projects in proportion."),
        Choices.ShortageMinimalTransfers => new(
            "إن لم يبلغ دعم أي مشروع تكلفته رفع مؤيدو مشروع كان يمكن أن يبلغها ما يعطونه بالتناسب نفسه.",
            "Si aucun soutien n'atteint le coût, les soutiens d'un projet qui pourrait l'atteindre relèvent ce qu'ils donnent dans la même proportion.",
            "When no support reaches the cost, the supporters of a project that could reach it raise what they give in equal proportion."),
        Choices.ExcessInProportion => new(
            "يُرد الفائض إلى كل المؤيدين بالتناسب لمشاريعهم الأخرى المفتوحة، ومن لا مشروع آخر له يفقده.",
            "L'excédent est rendu à tous les soutiens en proportion, pour leurs autres projets encore ouverts ; qui n'en a pas le perd.",
            "The excess goes back to all supporters in proportion, for their other open projects; voters without one lose it."),
        Choices.EqualBelow => new Phrase(
            "المبالغ التي لا يفرق بينها أقل من {0} تُعد متساوية.",
            "Des montants qui diffèrent de moins de {0} comptent comme égaux.",
            "Amounts that differ by less than {0} count as equal.").With(Bidi.Quoted(clause.Value)),
        _ => null,
    };
}
