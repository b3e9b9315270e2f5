namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>Supporters of a project who have equally much money and give the same part of it.</summary>
/// <param name="CoinClass">The class of their money.</param>
/// <param name="Share">The part they give.</param>
/// <param name="Voters">How many.</param>
internal readonly record struct Giver(int CoinClass, Share Share, long Voters);
