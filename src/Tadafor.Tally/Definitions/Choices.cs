namespace Tadafor.Tally.Definitions;

/// <summary>The codes a <see cref="DefinitionClause"/> may hold: one place to look up, translate and compare them.</summary>
internal static partial class Choices
{
    /// <summary>Utility: a funded project is worth its cost.</summary>
    public const string UtilityCost = "cost";

    /// <summary>Utility: every funded project is worth one.</summary>
    public const string UtilityCardinality = "cardinality";

    /// <summary>Utility: a funded project is worth the points or score the voter gave it.</summary>
    public const string UtilityScore = "score";

    /// <summary>Utility: the number of votes.</summary>
    public const string UtilityVotes = "votes";

    /// <summary>Utility: votes divided by cost.</summary>
    public const string UtilityVotesPerCost = "votes-per-cost";

    /// <summary>Utility: score divided by cost.</summary>
    public const string UtilityScorePerCost = "score-per-cost";

    /// <summary>
    /// Ordinal scores: length of the ballot - place - 1, places from 0; the last project of a ballot gets 0 (Borda within the ballot).
    /// </summary>
    public const string ScoresBallotLength = "ballot-length-minus-place-minus-1";

    /// <summary>
    /// Ordinal scores: longest ballot allowed - place, places from 0; three allowed gives 3, 2, 1. The value is the length used.
    /// </summary>
    public const string ScoresLongestAllowed = "longest-allowed-minus-place";

    /// <summary>Fit: a project that does not fit is passed over.</summary>
    public const string FitSkip = "skip";

    /// <summary>Fit: the count ends at the first project that does not fit.</summary>
    public const string FitStop = "stop";

    /// <summary>Minimum support: none.</summary>
    public const string MinimumNone = "none";

    /// <summary>Minimum support: at least the value, in votes or points.</summary>
    public const string MinimumAtLeast = "at-least";

    /// <summary>Repeated choices: a project named twice in one ballot counts once.</summary>
    public const string RepeatedCountOnce = "count-once";

    /// <summary>Empty ballots: part of the number of voters.</summary>
    public const string EmptyCounted = "counted";

    /// <summary>Zero support: projects without votes are funded last when they fit.</summary>
    public const string ZeroSupportLast = "last-if-it-fits";

    /// <summary>Zero support: projects without votes are never funded.</summary>
    public const string ZeroSupportNever = "never";

    /// <summary>Zero cost: no special treatment; the price per unit of such a project is zero, its support per cost infinite.</summary>
    public const string ZeroCostPlain = "as-any-other";

    /// <summary>Zero cost: funded at once, before the first round, when anyone supports it.</summary>
    public const string ZeroCostAtOnce = "at-once-when-supported";

    /// <summary>Zero cost: never funded by the rounds; a completion may.</summary>
    public const string ZeroCostNever = "never-in-rounds";

    /// <summary>Ties: the ladder written in the value.</summary>
    public const string TiesLadder = "ladder";

    /// <summary>Start: envelope divided by voters, exactly.</summary>
    public const string StartExactShare = "exact-share";

    /// <summary>Start: the whole part, in whole units of the currency, of envelope divided by voters.</summary>
    public const string StartWholeShare = "whole-part-of-share";

    /// <summary>Start: no load.</summary>
    public const string StartNoLoad = "no-load";

    /// <summary>Step: there is one run.</summary>
    public const string StepNone = "none";

    /// <summary>Step: every endowment grows by the value, in smallest units.</summary>
    public const string StepAdd = "add";

    /// <summary>Stop: no project is affordable to its supporters.</summary>
    public const string StopNothingAffordable = "nothing-affordable";

    /// <summary>
    /// Stop: no supported project with a cost would still fit; or the next outcome does not fit and the one before counts.
    /// </summary>
    public const string StopNoSupportedFits = "no-supported-project-fits-or-next-outcome-does-not-fit";

    /// <summary>
    /// Stop: no project, supported or not, would still fit, or every supported one is funded; or the next outcome does not fit and the one
    /// before counts.
    /// </summary>
    public const string StopNoneFits = "no-project-fits-or-next-outcome-does-not-fit";

    /// <summary>Stop: the next outcome does not fit and the one before counts; or every supported project is funded.</summary>
    public const string StopNextDoesNotFit = "next-outcome-does-not-fit";

    /// <summary>Stop: as soon as any project tied for the next purchase does not fit.</summary>
    public const string StopAnyTiedDoesNotFit = "any-tied-does-not-fit";

    /// <summary>Stop: every project was funded or passed over.</summary>
    public const string StopNoneLeft = "none-left";

    /// <summary>Completion: none.</summary>
    public const string CompletionNone = "none";

    /// <summary>Completion: by votes, most first, what fits.</summary>
    public const string CompletionByVotes = "by-votes";

    /// <summary>Comparison: with greedy by votes; a voter prefers the outcome with more projects of their ballot.</summary>
    public const string ComparisonSatisfaction = "greedy-votes-by-satisfaction";

    /// <summary>Comparison: with greedy by votes; a voter prefers some project of their ballot to none.</summary>
    public const string ComparisonExclusion = "greedy-votes-by-exclusion";
}
