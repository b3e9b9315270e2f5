using Tadafor.Domain.Words;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Methods;

/// <summary>Names of methods, and what each does in a sentence.</summary>
internal static class MethodPhrases
{
    public static Phrase Title(string method) => method switch
    {
        MethodNames.GreedyVotes => new("الأكثر أصواتا أولا", "par nombre de voix", "greedy by votes"),
        MethodNames.GreedyRatio => new("الأكثر أصواتا بالنسبة إلى التكلفة أولا", "par voix rapportées au coût", "greedy by votes per cost"),
        MethodNames.GreedyPoints => new("الأكثر نقطا أولا", "par nombre de points", "greedy by points"),
        MethodNames.GreedyScoreRatio =>
            new("الأكثر نقطا بالنسبة إلى التكلفة أولا", "par points rapportés au coût", "greedy by points per cost"),
        MethodNames.EqualShares => new("طريقة الحصص المتساوية", "méthode des parts égales", "Method of Equal Shares"),
        MethodNames.ExactEqualShares => new("طريقة الحصص المتساوية التامة", "méthode des parts strictement égales", "Exact Equal Shares"),
        MethodNames.Phragmen => new("طريقة فراغمين", "méthode de Phragmén", "Phragmén's rule"),
        MethodNames.Maximin => new("طريقة أقصى الدعم الأدنى", "méthode du soutien maximin", "maximin support"),
        MethodNames.Overspending =>
            new("الحصص المتساوية مع تجاوز محدود", "parts égales avec dépassement borné", "Equal Shares with bounded overspending"),
        MethodNames.Optimum => new("أكبر منفعة إجمالية", "utilité totale maximale", "greatest total utility"),
        MethodNames.ChamberlinCourant =>
            new("تمثيل شامبرلين وكورانت", "représentation de Chamberlin et Courant", "Chamberlin-Courant, greedily"),
        MethodNames.EliminationsByExcess => Transfers("الإقصاء، حسب الفائض", "éliminations, par excédent", "eliminations, by excess"),
        MethodNames.EliminationsByRatio => Transfers(
            "الإقصاء، حسب الدعم بالنسبة إلى التكلفة",
            "éliminations, par soutien rapporté au coût",
            "eliminations, by support per cost"),
        MethodNames.EliminationsBySupport => Transfers("الإقصاء، حسب الدعم", "éliminations, par soutien", "eliminations, by support"),
        MethodNames.TransfersByExcess =>
            Transfers("أقل التحويلات، حسب الفائض", "transferts minimaux, par excédent", "minimal transfers, by excess"),
        MethodNames.TransfersByRatio => Transfers(
            "أقل التحويلات، حسب الدعم بالنسبة إلى التكلفة",
            "transferts minimaux, par soutien rapporté au coût",
            "minimal transfers, by support per cost"),
        MethodNames.TransfersBySupport =>
            Transfers("أقل التحويلات، حسب الدعم", "transferts minimaux, par soutien", "minimal transfers, by support"),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No method has this name."),
    };

    /// <summary>What the method does.</summary>
    public static Phrase Description(string method) => method switch
    {
        MethodNames.GreedyVotes => new(
            "تُؤخذ المشاريع حسب عدد أصواتها، أكثرها أولا، وكل مشروع تسعه بقية الغلاف يُمول.",
            "Les projets sont pris par nombre de voix, le plus grand d'abord ; chacun est financé si le reste de l'enveloppe y suffit.",
            "Projects are taken by number of votes, most first; each is funded when what is left of the envelope suffices."),
        MethodNames.GreedyRatio => new(
            "تُؤخذ المشاريع حسب عدد أصواتها مقسوما على تكلفتها، أكبره أولا، وكل مشروع تسعه بقية الغلاف يُمول.",
            "Les projets sont pris par nombre de voix divisé par le coût, le plus grand d'abord ; chacun est financé si le reste de l'enveloppe y suffit.",
            "Projects are taken by votes divided by cost, most first; each is funded when what is left of the envelope suffices."),
        MethodNames.GreedyPoints => new(
            "تُؤخذ المشاريع حسب مجموع نقطها، أكثرها أولا، وكل مشروع تسعه بقية الغلاف يُمول.",
            "Les projets sont pris par somme des points, la plus grande d'abord ; chacun est financé si le reste de l'enveloppe y suffit.",
            "Projects are taken by sum of points, most first; each is funded when what is left of the envelope suffices."),
        MethodNames.GreedyScoreRatio => new(
            "تُؤخذ المشاريع حسب مجموع نقطها مقسوما على تكلفتها، أكبره أولا، وكل مشروع تسعه بقية الغلاف يُمول.",
            "Les projets sont pris par somme des points divisée par le coût, la plus grande d'abord ; chacun est financé si le reste de l'enveloppe y suffit.",
            "Projects are taken by points divided by cost, most first; each is funded when what is left of the envelope suffices."),
        MethodNames.EqualShares => new(
            "لكل مصوت حصة متساوية من الغلاف. في كل جولة يشتري المؤيدون معا مشروعا من حصصهم، ويُختار المشروع الأقل ثمنا عليهم مقابل ما يعود به.",
            "Chaque votant dispose d'une part égale de l'enveloppe. À chaque tour, les soutiens d'un projet l'achètent ensemble avec leurs parts ; est choisi celui qui leur coûte le moins pour ce qu'il leur apporte.",
            "Every voter has an equal share of the envelope. In each round the supporters of a project buy it together from their shares; the one that costs them least for what it brings is chosen."),
        MethodNames.ExactEqualShares => new(
            "لكل مصوت حصة متساوية من الغلاف. في كل جولة يشتري أكبر عدد من المؤيدين مشروعا بأقساط متساوية تماما من حصصهم.",
            "Chaque votant dispose d'une part égale de l'enveloppe. À chaque tour, le plus grand groupe de soutiens qui peut payer un projet en parts strictement égales l'achète.",
            "Every voter has an equal share of the envelope. In each round the largest group of supporters that can pay for a project in exactly equal parts buys it."),
        MethodNames.Phragmen => new(
            "تُحمل تكلفة كل مشروع على مؤيديه حتى يتساووا في ما حملوه، وفي كل جولة يُختار المشروع الذي ينتهي مؤيدوه بأقل حمل.",
            "Le coût de chaque projet est porté par ses soutiens jusqu'à ce qu'ils portent autant ; à chaque tour est choisi le projet dont les soutiens finissent avec la plus faible charge.",
            "The cost of each project is put on its supporters until they bear the same; each round chooses the project whose supporters end with the least load."),
        MethodNames.Maximin => new(
            "في كل جولة يُختار المشروع الذي يمكن معه توزيع تكاليف ما اختير على المؤيدين بحيث يكون أكبر حمل على مصوت أصغر ما يمكن. يُعاد التوزيع في كل جولة.",
            "À chaque tour est choisi le projet avec lequel les coûts de tout ce qui est choisi se répartissent entre les soutiens de sorte que la plus forte charge d'un votant soit la plus faible. La répartition est refaite à chaque tour.",
            "Each round chooses the project with which the costs of all chosen projects can be spread over their supporters so that the largest load of any voter is least. Loads are spread anew in every round."),
        MethodNames.Overspending => new(
            "كالحصص المتساوية، غير أن مشروعا يمكن أن يُشترى ولو لم تكف أموال مؤيديه إلا لجزء من تكلفته، دون تجاوز الغلاف أبدا.",
            "Comme les parts égales, mais un projet peut être acheté alors que ses soutiens n'en paient qu'une partie, sans jamais dépasser l'enveloppe.",
            "As Equal Shares, but a project may be bought although its supporters can pay only a part of it, never beyond the envelope."),
        MethodNames.Optimum => new(
            "من كل المجموعات التي يسعها الغلاف تُختار التي مجموع منفعتها للمصوتين أكبر، مع شهادة يمكن لأي شخص التحقق منها.",
            "De toutes les sélections qui tiennent dans l'enveloppe est choisie celle dont l'utilité totale pour les votants est la plus grande, avec un certificat que chacun peut vérifier.",
            "Of all selections within the envelope the one with the greatest total utility to voters is chosen, with a certificate anyone can check."),
        MethodNames.ChamberlinCourant => new(
            "يُحسب لكل مصوت أفضل مشروع ممول في ورقته فقط. في كل جولة يُختار المشروع الذي يضيف أكثر.",
            "Pour chaque votant ne compte que le meilleur projet financé de son bulletin. À chaque tour est choisi le projet qui ajoute le plus.",
            "Only the best funded project on a voter's ballot counts for them. Each round chooses the project that adds most."),
        MethodNames.EliminationsByExcess or MethodNames.EliminationsByRatio or MethodNames.EliminationsBySupport => new(
            "لكل مصوت مبلغ متساو يوزعه على مشاريعه حسب نقطه. يُمول المشروع الذي بلغ دعمه تكلفته ويعود الفائض إلى المشاريع الأخرى لمؤيديه؛ وإن لم يبلغها أي مشروع أُقصي أضعفها وانتقل ماله.",
            "Chaque votant répartit une somme égale entre ses projets selon ses points. Un projet dont le soutien atteint le coût est financé et l'excédent passe aux autres projets de ses soutiens ; si aucun ne l'atteint, le plus faible est éliminé et son argent passe aux autres.",
            "Every voter spreads an equal sum over their projects by points. A project whose support reaches its cost is funded and the excess goes to its supporters' other projects; if none does, the weakest is eliminated and its money moves on."),
        MethodNames.TransfersByExcess or MethodNames.TransfersByRatio or MethodNames.TransfersBySupport => new(
            "لكل مصوت مبلغ متساو يوزعه على مشاريعه حسب نقطه. يُمول المشروع الذي بلغ دعمه تكلفته ويعود الفائض إلى المشاريع الأخرى لمؤيديه؛ وإن لم يبلغها أي مشروع حُول إلى أحدها من مال مؤيديه على مشاريعهم الأخرى ما يلزمه فقط.",
            "Chaque votant répartit une somme égale entre ses projets selon ses points. Un projet dont le soutien atteint le coût est financé et l'excédent passe aux autres projets de ses soutiens ; si aucun ne l'atteint, un projet reçoit de l'argent que ses soutiens ont sur d'autres juste ce qui lui manque.",
            "Every voter spreads an equal sum over their projects by points. A project whose support reaches its cost is funded and the excess goes to its supporters' other projects; if none does, one project receives from its supporters' other projects just what it lacks."),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No method has this name."),
    };

    private static Phrase Transfers(string ar, string fr, string en) =>
        new($"الصوت التراكمي القابل للتحويل ({ar})", $"vote cumulatif transférable ({fr})", $"cumulative transferable vote ({en})");
}
