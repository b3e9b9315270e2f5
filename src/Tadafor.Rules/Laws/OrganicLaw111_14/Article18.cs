using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Quantity;
using static Tadafor.Rules.Vocabulary.ParityFacts;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>Organic law 111-14, article 18: how many vice-presidents.</summary>
internal static class Article18
{
    private static readonly BureauArticles _bureau = new(InForce.Law, Instruments.OrganicLaw111_14);
    private static readonly Citation _table = new(Instruments.OrganicLaw111_14, "18", "§1", Confidence.Verified);

    /// <summary>The number.</summary>
    public static Rule Number { get; } = _bureau.Number(
        "18",
        FirstOf(
            [
                Under(40, 6), Under(45, BureauArticles.Between(6, 7)), Under(52, 7), Under(57, BureauArticles.Between(7, 8)), Under(64, 8),
            ],
            otherwise: 9, [_table]),
        Condition.Nothing,
        Examples.Of(CouncilMembers, 39, VicePresidents, 6, Verdict.Satisfied),
        Examples.Of(CouncilMembers, 42, VicePresidents, 6, Verdict.Undetermined),
        Examples.Of(CouncilMembers, 45, VicePresidents, 7, Verdict.Satisfied),
        Examples.Of(CouncilMembers, 51, VicePresidents, 8, Verdict.Unsatisfied),
        Examples.Of(CouncilMembers, 57, VicePresidents, 8, Verdict.Satisfied),
        Examples.Of(CouncilMembers, 63, VicePresidents, 8, Verdict.Satisfied),
        Examples.Of(CouncilMembers, 69, VicePresidents, 9, Verdict.Satisfied));

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = _bureau.NumberArticle(
        "18",
        new(
            "ستة نواب إلى حدود 39 عضوا، وسبعة عند 45 أو 51، وثمانية عند 57 أو 63، وتسعة فوق 63؛ ولا يذكر الجدول ما بين هذه الأعداد",
            "Six vice-présidents jusqu'à 39 membres, sept à 45 ou 51, huit à 57 ou 63, neuf au-delà de 63 ; le tableau ne cite pas les nombres intermédiaires",
            "Six vice-presidents up to 39 members, seven at 45 or 51, eight at 57 or 63, nine above 63; the table does not name the numbers between"),
        "ستة نواب بالنسبة للمجالس التي يبلغ عدد أعضائها",
        Number);

    private static Row Under(int members, Quantity number) => When((Quantity)CouncilMembers < members, number, _table);
}
