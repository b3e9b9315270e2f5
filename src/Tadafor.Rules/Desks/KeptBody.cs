using Tadafor.Abstractions.Wire.Answers;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>A consultative body as its acts make it.</summary>
public sealed record KeptBody : DeskFile
{
    /// <summary>The body with its statutes as they are now and every act, in order.</summary>
    public required BodyFile Body { get; init; }

    /// <summary>What the rules gave, each time it was examined, in order.</summary>
    public required Sequence<KeptAnswer> Answers { get; init; }
}
