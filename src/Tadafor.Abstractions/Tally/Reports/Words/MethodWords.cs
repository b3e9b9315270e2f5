using Tadafor.Domain.Law;

namespace Tadafor.Abstractions.Tally.Reports.Words;

/// <summary>Names of methods, and what each does in a sentence.</summary>
internal static class MethodWords
{
    public static Phrase Name(string method) => method switch
    {
        "greedy-votes" => new("الأكثر أصواتا أولا", "par nombre de voix", "greedy by votes"),
        "greedy-ratio" => new("الأكثر أصواتا بالنسبة إلى التكلفة أولا", "par voix rapportées au coût", "greedy by votes per cost"),
        "greedy-points" => new("الأكثر نقطا أولا", "par nombre de points", "greedy by points"),
        "greedy-score-ratio" => new("الأكثر نقطا بالنسبة إلى التكلفة أولا", "par points rapportés au coût", "greedy by points per cost"),
        "equal-shares" => new("طريقة الحصص المتساوية", "méthode des parts égales", "Method of Equal Shares"),
        "exact-equal-shares" => new("طريقة الحصص المتساوية التامة", "méthode des parts strictement égales", "Exact Equal Shares"),
        "phragmen" => new("طريقة فراغمين", "méthode de Phragmén", "Phragmén's rule"),
        _ => Bidi.Quoted(method),
    };

    /// <summary>What the method does; nothing for a method without words here.</summary>
    public static Phrase? Sentence(string method) => method switch
    {
        "greedy-votes" => new(
            "تُؤخذ المشاريع حسب عدد أصواتها، أكثرها أولا، وكل مشروع تسعه بقية الغلاف يُمول.",
            "Les projets sont pris par nombre de voix, le plus grand d'abord ; chacun est financé si le reste de l'enveloppe y suffit.",
            "Projects are taken by number of votes, most first; each is funded when what is left of the envelope suffices."),
        "greedy-ratio" => new(
            "تُؤخذ المشاريع حسب عدد أصواتها مقسوما على تكلفتها، أكبره أولا، وكل مشروع تسعه بقية الغلاف يُمول.",
            "Les projets sont pris par nombre de voix divisé par le coût, le plus grand d'abord ; chacun est financé si le reste de l'enveloppe y suffit.",
            "Projects are taken by votes divided by cost, most first; each is funded when what is left of the envelope suffices."),
        "greedy-points" => new(
            "تُؤخذ المشاريع حسب مجموع نقطها، أكثرها أولا، وكل مشروع تسعه بقية الغلاف يُمول.",
            "Les projets sont pris par somme des points, la plus grande d'abord ; chacun est financé si le reste de l'enveloppe y suffit.",
            "Projects are taken by sum of points, most first; each is funded when what is left of the envelope suffices."),
        "greedy-score-ratio" => new(
            "تُؤخذ المشاريع حسب مجموع نقطها مقسوما على تكلفتها، أكبره أولا، وكل مشروع تسعه بقية الغلاف يُمول.",
            "Les projets sont pris par somme des points divisée par le coût, la plus grande d'abord ; chacun est financé si le reste de l'enveloppe y suffit.",
            "Projects are taken by points divided by cost, most first; each is funded when what is left of the envelope suffices."),
        "equal-shares" => new(
            "لكل مصوت حصة متساوية من الغلاف. في كل جولة يشتري المؤيدون معا مشروعا من حصصهم، ويُختار المشروع الأقل ثمنا عليهم مقابل ما يعود به.",
            "Chaque votant dispose d'une part égale de l'enveloppe. À chaque tour, les soutiens d'un projet l'achètent ensemble avec leurs parts ; est choisi celui qui leur coûte le moins pour ce qu'il leur apporte.",
            "Every voter has an equal share of the envelope. In each round the supporters of a project buy it together from their shares; the one that costs them least for what it brings is chosen."),
        "exact-equal-shares" => new(
            "لكل مصوت حصة متساوية من الغلاف. في كل جولة يشتري أكبر عدد من المؤيدين مشروعا بأقساط متساوية تماما من حصصهم.",
            "Chaque votant dispose d'une part égale de l'enveloppe. À chaque tour, le plus grand groupe de soutiens qui peut payer un projet en parts strictement égales l'achète.",
            "Every voter has an equal share of the envelope. In each round the largest group of supporters that can pay for a project in exactly equal parts buys it."),
        "phragmen" => new(
            "تُحمل تكلفة كل مشروع على مؤيديه حتى يتساووا في ما حملوه، وفي كل جولة يُختار المشروع الذي ينتهي مؤيدوه بأقل حمل.",
            "Le coût de chaque projet est porté par ses soutiens jusqu'à ce qu'ils portent autant ; à chaque tour est choisi le projet dont les soutiens finissent avec la plus faible charge.",
            "The cost of each project is put on its supporters until they bear the same; each round chooses the project whose supporters end with the least load."),
        _ => null,
    };
}
