using Tadafor.Tally.Constraints;

namespace Tadafor.Tally.LocalRules;

/// <summary>The districts of a vote.</summary>
/// <param name="Of">Their envelopes and how they are counted; <see langword="null"/> when the rules say that there are no districts.</param>
internal sealed record DistrictRules(DistrictEnvelopes? Of);
