namespace Tadafor.Rules.Tests.Oracles;

/// <summary>What a plain function answers about a file of which everything is known.</summary>
internal enum Plain
{
    Met,
    NotMet,

    /// <summary>The condition is not asked of this file.</summary>
    NotAsked,
}
