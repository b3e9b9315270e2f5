namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>
/// How Exact Equal Shares spends what is left over: by raising every voter's endowment to the next one at which the outcome changes
/// (winners or who pays
/// for them), as Kraiczy, Robinson and Elkind define it. The names are the console's.
/// </summary>
public enum ExactSharesCompletion
{
    /// <summary>Not at all: <c>none</c>.</summary>
    None = 0,

    /// <summary>
    /// <c>add-opt</c>: on to the next change until an outcome does not fit or every supported project is funded; the last that fits counts.
    /// </summary>
    AddOpt,

    /// <summary>
    /// <c>add-opt-complete</c>: past outcomes that do not fit, until every supported project is funded or nothing changes any more; of
    /// those that fit, the
    /// one that spends most counts, the earlier of equal ones.
    /// </summary>
    AddOptComplete,

    /// <summary>
    /// <c>add-opt-skip</c>: as <see cref="AddOptComplete"/>, but on to the next endowment at which a project not funded could be.
    /// </summary>
    AddOptSkip,
}
