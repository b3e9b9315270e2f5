namespace Tadafor.Tally.Recount;

/// <summary>A round of a recounted run of Exact Equal Shares; the last one buys nothing.</summary>
/// <param name="Before">What voters had paid before it.</param>
/// <param name="Bought">The project bought and who pays for it; nothing in the last round.</param>
/// <param name="Tie">The tie met.</param>
/// <param name="Event">The least higher endowment at which this round may go otherwise, or meets another tie.</param>
/// <param name="Chances">For projects, the least higher endowments at which this round would buy them.</param>
internal sealed record PlainExactRound(
    EqualParts Before,
    (int Project, EqualParts.Group Group)? Bought,
    EqualSharesTie? Tie,
    Fraction? Event,
    IReadOnlyDictionary<int, Fraction> Chances);
