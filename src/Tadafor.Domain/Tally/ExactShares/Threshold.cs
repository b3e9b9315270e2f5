namespace Tadafor.Domain.Tally.ExactShares;

/// <summary>The endowment from which on a group could split a project's cost: its equal share plus what the poorest member has paid.</summary>
/// <param name="Payers">Voters in the group.</param>
/// <param name="Endowment">The least endowment at which none of them lacks money.</param>
internal sealed record Threshold(long Payers, Ratio Endowment);
