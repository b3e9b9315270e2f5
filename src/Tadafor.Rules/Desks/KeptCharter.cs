using Tadafor.Abstractions.Wire.Answers;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>A participation charter as its acts make it.</summary>
public sealed record KeptCharter : DeskFile
{
    /// <summary>The charter with all its versions and acts.</summary>
    public required Charter Charter { get; init; }

    /// <summary>What the rules gave, each time it was examined, in order.</summary>
    public required Sequence<KeptAnswer> Answers { get; init; }
}
