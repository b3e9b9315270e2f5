using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Laws.OrganicLaw112_14;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Charters;

/// <summary>
/// What one of the three organic laws says that a charter can run against: its articles, and its numbers as the rules that stand have them.
/// </summary>
internal sealed record CharterLaw
{
    public required SisterLaw Law { get; init; }

    /// <summary>Signatures of citizens.</summary>
    public required Quantity Signatures { get; init; }

    public required Citation SignaturesAt { get; init; }

    /// <summary>The electoral condition; <see langword="null"/> where the law sets none.</summary>
    public required Citation? ElectoralCondition { get; init; }

    /// <summary>The article on who petitions under which conditions.</summary>
    public required Citation PetitionConditions { get; init; }

    /// <summary>Citizens and associations may petition.</summary>
    public required Citation Petitions { get; init; }

    /// <summary>Mechanisms of dialogue.</summary>
    public required Citation Mechanisms { get; init; }

    /// <summary>The consultative body or bodies.</summary>
    public required Citation Body { get; init; }

    /// <summary>The internal rules fix who sits there.</summary>
    public required Citation BodyRules { get; init; }

    /// <summary>The council decides by its deliberations on what lies within its powers.</summary>
    public required Citation Deliberates { get; init; }

    /// <summary>Committees exercise no power of the council or its president.</summary>
    public required Citation Committees { get; init; }

    /// <summary>Decisions outside the powers or in breach of the law are void.</summary>
    public required Citation Void { get; init; }

    /// <summary>How long a refusal may take to be notified.</summary>
    public required LegalPeriod Refusal { get; init; }

    public required Citation RefusalAt { get; init; }

    /// <summary>How long decisions may take to be posted.</summary>
    public required LegalPeriod Posting { get; init; }

    public required Citation PostingAt { get; init; }

    /// <summary>Adoption of the budget, vote of its spending, its visa, and the visa of decisions with a financial impact.</summary>
    public required Sequence<Citation> Budget { get; init; }

    /// <summary>Responsibility goes with accountability.</summary>
    public required Citation Accountability { get; init; }

    public static CharterLaw Commune { get; } = new()
    {
        Law = Laws.OrganicLaw113_14.InForce.Law,
        Signatures = Article123.RequiredSignatories,
        SignaturesAt = Of113("123", "(d)", Confidence.VerifiedTwice),
        ElectoralCondition = Of113("123", "(b)", Confidence.VerifiedTwice),
        PetitionConditions = Of113("123", null, Confidence.VerifiedTwice),
        Petitions = Of113("121", "§1", Confidence.VerifiedTwice),
        Mechanisms = Of113("119", "§1", Confidence.VerifiedTwice),
        Body = Of113("120", "§1", Confidence.VerifiedTwice),
        BodyRules = Of113("120", "§2", Confidence.VerifiedTwice),
        Deliberates = Of113("92", "§1"),
        Committees = Of113("30", null),
        Void = Of113("115", "§3"),
        Refusal = Article125Procedure.Scheme.RefusalNotified.Period,
        RefusalAt = Article125Procedure.Scheme.Refusal,
        Posting = CouncilArticles113.DecisionsPosted,
        PostingAt = Of113("273", "(2)"),
        Budget = [Of113("185", "§3"), Of113("186", "§3"), Of113("189", null), Of113("118", "§1")],
        Accountability = Of113("270", null),
    };

    public static CharterLaw Province { get; } = new()
    {
        Law = Laws.OrganicLaw112_14.InForce.Law,
        Signatures = Article114.RequiredSignatories,
        SignaturesAt = Of112("114", "(d)"),
        ElectoralCondition = Of112("114", "(b)"),
        PetitionConditions = Of112("114", null),
        Petitions = Of112("112", "§1"),
        Mechanisms = Of112("110", "§1"),
        Body = Of112("111", "§1"),
        BodyRules = Of112("111", "§2"),
        Deliberates = Of112("91", "§1"),
        Committees = Of112("31", null),
        Void = Of112("106", "§3"),
        Refusal = Article116Procedure.Scheme.RefusalNotified.Period,
        RefusalAt = Article116Procedure.Scheme.Refusal,
        Posting = CouncilArticles112.DecisionsPosted,
        PostingAt = Of112("217", "(2)"),
        Budget = [Of112("176", "§3"), Of112("177", "§3"), Of112("180", null), Of112("109", "§1")],
        Accountability = Of112("214", null),
    };

    public static CharterLaw Region { get; } = new()
    {
        Law = Laws.OrganicLaw111_14.InForce.Law,
        Signatures = Article120.RequiredSignatures,
        SignaturesAt = Of111("120", "(c)"),
        ElectoralCondition = null,
        PetitionConditions = Of111("120", null),
        Petitions = Of111("118", "§1"),
        Mechanisms = Of111("116", "§1"),
        Body = Of111("117", null),
        BodyRules = Of111("117", "§2"),
        Deliberates = Of111("96", "§1"),
        Committees = Of111("33", null),
        Void = Of111("112", "§3"),
        Refusal = Article122Procedure.Scheme.RefusalNotified.Period,
        RefusalAt = Article122Procedure.Scheme.Refusal,
        Posting = CouncilArticles111.DecisionsPosted,
        PostingAt = Of111("247", "(2)"),
        Budget = [Of111("198", "§3"), Of111("199", "§3"), Of111("202", null), Of111("115", "§1")],
        Accountability = Of111("244", null),
    };

    public static CharterLaw Of(Domain.Parity.CompositionLevel level) => level switch
    {
        Domain.Parity.CompositionLevel.Commune => Commune,
        Domain.Parity.CompositionLevel.Province => Province,
        Domain.Parity.CompositionLevel.Region => Region,
    };

    private static Citation Of113(string article, string? paragraph, Confidence confidence = Confidence.Verified) =>
        new(Instruments.OrganicLaw113_14, article, paragraph, confidence);

    private static Citation Of112(string article, string? paragraph) =>
        new(Instruments.OrganicLaw112_14, article, paragraph, Confidence.Verified);

    private static Citation Of111(string article, string? paragraph) =>
        new(Instruments.OrganicLaw111_14, article, paragraph, Confidence.Verified);
}
