using Tadafor.Domain.Council;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>Organic law 111-14, articles 8, 45 and 46: the open vote, the quorum and the majorities of the council.</summary>
internal static class Articles8To46
{
    /// <summary>The rules.</summary>
    public static VoteRules Votes { get; } = new(
        InForce.Law,
        Instruments.OrganicLaw111_14,
        new(
            "8",
            "§2",
            "45",
            "46",
            [
                new(
                    "(1)",
                    CouncilMatter.Programme,
                    new("برنامج التنمية الجهوية", "Programme de développement régional", "Regional development programme"),
                    "برنامج التنمية الجهوية"),
                new(
                    "(2)",
                    CouncilMatter.SpatialPlan,
                    new("التصميم الجهوي لإعداد التراب", "Schéma régional d'aménagement du territoire", "Regional spatial plan"),
                    "التصميم الجهوي لإعداد التراب"),
                VoteMatter.DevelopmentCompany("(3)", "إحداث شركات التنمية الجهوية أو تغيير غرضها"),
                VoteMatter.PublicServices("(4)", "طرق تدبير المرافق العمومية التابعة للجهة"),
                VoteMatter.PrivatePartnership("(5)"),
                VoteMatter.StateContract("(6)"),
            ]));

    /// <summary>The rules on elections by the council: articles 15, 21 and 48.</summary>
    public static ElectionRules Elections { get; } = new(InForce.Law, Instruments.OrganicLaw111_14, ("11", "12", 15), "15", "21", "48");

    /// <summary>Article 8 as the rule book shows it.</summary>
    public static Article Article8 { get; } = VoteArticles.Open(Votes);

    /// <summary>Article 46 as the rule book shows it.</summary>
    public static Article Article46 { get; } = VoteArticles.Majorities(Votes);
}
