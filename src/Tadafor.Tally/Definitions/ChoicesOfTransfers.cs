namespace Tadafor.Tally.Definitions;

/// <content>Codes of the rules by cumulative transfers.</content>
internal static partial class Choices
{
    /// <summary>Start: every voter's equal share of the envelope, split over the ballot's projects in proportion to its points.</summary>
    public const string StartCoinByPoints = "exact-share-split-by-points";

    /// <summary>Completion: eliminated projects that fit, last eliminated first.</summary>
    public const string CompletionReverseEliminations = "reverse-eliminations";

    /// <summary>Completion: projects left that fit, in order of selection by the support they have.</summary>
    public const string CompletionUndersupported = "undersupported-in-order-of-selection";

    /// <summary>Parameter: projects are compared by support minus cost.</summary>
    public const string SelectionExcess = "select-by-excess";

    /// <summary>Parameter: projects are compared by support divided by cost.</summary>
    public const string SelectionSupportPerCost = "select-by-support-per-cost";

    /// <summary>Parameter: projects are compared by support.</summary>
    public const string SelectionSupport = "select-by-support";

    /// <summary>
    /// Parameter: when no project has enough support, the weakest goes and its support moves to its supporters' other projects in
    /// proportion.
    /// </summary>
    public const string ShortageElimination = "elimination-with-transfers";

    /// <summary>
    /// Parameter: when no project has enough support, supporters of one that could have raise what they give in equal proportion.
    /// </summary>
    public const string ShortageMinimalTransfers = "minimal-transfers";

    /// <summary>
    /// Parameter: all supporters of a funded project get back the same part of what they gave, for their other open projects in proportion;
    /// voters without
    /// one lose it.
    /// </summary>
    public const string ExcessInProportion = "excess-back-in-proportion-lost-without-other-project";

    /// <summary>Parameter: amounts that long fractions cannot tell apart to within the value count as equal.</summary>
    public const string EqualBelow = "equal-below";
}
