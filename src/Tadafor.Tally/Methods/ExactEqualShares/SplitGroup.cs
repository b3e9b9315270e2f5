namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>A group that could split a project's cost: all supporters who have paid no more than the last class in it.</summary>
/// <param name="Payers">Voters in the group.</param>
/// <param name="PoorestClass">The class of those who have paid most.</param>
internal readonly record struct SplitGroup(long Payers, int PoorestClass);
