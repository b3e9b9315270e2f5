namespace Tadafor.Tally.Methods.BoundedOverspending;

/// <summary>Supporters of one project who have equally much money and equal utility.</summary>
/// <param name="Voters">How many.</param>
/// <param name="MoneyClass">Their class.</param>
/// <param name="Utility">Their utility, above zero.</param>
internal readonly record struct Givers(long Voters, int MoneyClass, long Utility);
