using Tadafor.Domain.Council;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, articles 7, 43 and 44: the open vote, the quorum and the majorities of the council.</summary>
internal static class Articles7To44
{
    /// <summary>The rules.</summary>
    public static VoteRules Votes { get; } = new(
        InForce.Law,
        Instruments.OrganicLaw112_14,
        new(
            "7",
            "§2",
            "43",
            "44",
            [
                new(
                    "(1)",
                    CouncilMatter.Programme,
                    new(
                        "برنامج تنمية العمالة أو الإقليم",
                        "Programme de développement de la préfecture ou de la province",
                        "Development programme of the prefecture or province"),
                    "برنامج التنمية للعمالة أو الإقليم"),
                VoteMatter.DevelopmentCompany("(2)", "إحداث شركات التنمية أو تغيير غرضها"),
                VoteMatter.PublicServices("(3)", "طرق تدبير المرافق العمومية التابعة للعمالة أو الإقليم"),
                VoteMatter.PrivatePartnership("(4)"),
                VoteMatter.StateContract("(5)"),
            ]));

    /// <summary>The rules on elections by the council: articles 14, 20 and 46.</summary>
    public static ElectionRules Elections { get; } = new(InForce.Law, Instruments.OrganicLaw112_14, ("10", "11", 10), "14", "20", "46");

    /// <summary>Article 7 as the rule book shows it.</summary>
    public static Article Article7 { get; } = VoteArticles.Open(Votes);

    /// <summary>Article 44 as the rule book shows it.</summary>
    public static Article Article44 { get; } = VoteArticles.Majorities(Votes);
}
