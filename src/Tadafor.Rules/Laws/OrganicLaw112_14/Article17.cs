using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Quantity;
using static Tadafor.Rules.Vocabulary.ParityFacts;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, article 17: how many vice-presidents.</summary>
internal static class Article17
{
    private static readonly BureauArticles _bureau = new(InForce.Law, Instruments.OrganicLaw112_14);
    private static readonly Citation _table = new(Instruments.OrganicLaw112_14, "17", "§1", Confidence.Verified);

    /// <summary>The number. The table goes from 11 members to 31, as councils of provinces do (59-11 art. 103).</summary>
    public static Rule Number { get; } = _bureau.Number(
        "17",
        FirstOf(
            [
                Under(14, 2), Under(15, BureauArticles.Between(2, 3)), Under(24, 3), Under(25, BureauArticles.Between(3, 4)), Under(28, 4),
                Under(29, BureauArticles.Between(4, 5)),
            ],
            otherwise: 5, [_table]),
        ((Quantity)CouncilMembers >= 11) & ((Quantity)CouncilMembers <= 31),
        Examples.Of(CouncilMembers, 13, VicePresidents, 2, Verdict.Satisfied),
        Examples.Of(CouncilMembers, 15, VicePresidents, 2, Verdict.Unsatisfied),
        Examples.Of(CouncilMembers, 23, VicePresidents, 3, Verdict.Satisfied),
        Examples.Of(CouncilMembers, 24, VicePresidents, 3, Verdict.Undetermined),
        Examples.Of(CouncilMembers, 27, VicePresidents, 4, Verdict.Satisfied),
        Examples.Of(CouncilMembers, 29, VicePresidents, 5, Verdict.Satisfied),
        Examples.Of(CouncilMembers, 33, VicePresidents, 5, Verdict.NotApplicable));

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = _bureau.NumberArticle(
        "17",
        new(
            "نائبان حين يكون عدد الأعضاء 11 أو 13، وثلاثة من 15 إلى 23، وأربعة عند 25 أو 27، وخمسة عند 29 أو 31",
            "Deux vice-présidents à 11 ou 13 membres, trois de 15 à 23, quatre à 25 ou 27, cinq à 29 ou 31",
            "Two vice-presidents at 11 or 13 members, three from 15 to 23, four at 25 or 27, five at 29 or 31"),
        "نائبان بالنسبة للمجالس التي يبلغ عدد أعضائها",
        Number);

    private static Row Under(int members, Quantity number) => When((Quantity)CouncilMembers < members, number, _table);
}
