using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Withdrawn. Nothing follows.</summary>
internal sealed record Withdrawn : PetitionState
{
    /// <summary>The state it was withdrawn from.</summary>
    public required PetitionState From { get; init; }

    /// <summary>The withdrawal.</summary>
    public required Withdrawal Act { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("مسحوبة", "retirée", "withdrawn");

    /// <inheritdoc/>
    public override string Code => "withdrawn";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = [];
}
