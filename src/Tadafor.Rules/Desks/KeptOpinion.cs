using Tadafor.Abstractions.Wire.Answers;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>An opinion of a consultative body as its acts make it.</summary>
public sealed record KeptOpinion : DeskFile
{
    /// <summary>The opinion with every act, in order, and the body as it was when the file began.</summary>
    public required OpinionFile Opinion { get; init; }

    /// <summary>What the rules gave, each time it was examined, in order.</summary>
    public required Sequence<KeptAnswer> Answers { get; init; }
}
