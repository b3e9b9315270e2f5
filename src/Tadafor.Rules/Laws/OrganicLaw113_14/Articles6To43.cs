using Tadafor.Domain.Council;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, articles 6, 42 and 43: the open vote, the quorum and the majorities of the council.</summary>
internal static class Articles6To43
{
    /// <summary>The rules.</summary>
    public static VoteRules Votes { get; } = new(
        InForce.Law,
        Instruments.OrganicLaw113_14,
        new(
            "6",
            "§1",
            "42",
            "43",
            [
                new(
                    "(1)",
                    CouncilMatter.Programme,
                    new("برنامج عمل الجماعة", "Programme d'action de la commune", "Action programme of the commune"),
                    "برنامج عمل الجماعة"),
                VoteMatter.DevelopmentCompany("(2)", "إحداث شركات التنمية المحلية أو تغيير غرضها"),
                VoteMatter.PublicServices("(3)", "طرق تدبير المرافق العمومية التابعة للجماعة"),
                VoteMatter.PrivatePartnership("(4)"),
                VoteMatter.StateContract("(5)"),
            ]));

    /// <summary>The rules on elections by the council: articles 13, 19 and 45.</summary>
    public static ElectionRules Elections { get; } = new(InForce.Law, Instruments.OrganicLaw113_14, ("9", "10", 15), "13", "19", "45");

    /// <summary>Article 6 as the rule book shows it.</summary>
    public static Article Article6 { get; } = VoteArticles.Open(Votes);

    /// <summary>Article 43 as the rule book shows it.</summary>
    public static Article Article43 { get; } = VoteArticles.Majorities(Votes);
}
