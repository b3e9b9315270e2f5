using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The agent is informed that the petition is not accepted.</summary>
internal sealed record InadmissibilityTold : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public InadmissibilityTold(LocalDate on)
        : base(on)
    {
    }

    /// <summary>Whether the decision states its reasons; <see langword="null"/> when not known.</summary>
    public bool? Reasoned { get; init; }

    /// <inheritdoc/>
    public override string Kind => "inadmissibility-told";

    /// <inheritdoc/>
    public override Phrase Text =>
        new("أخبر الوكيل بعدم القبول", "irrecevabilité notifiée au mandataire", "agent informed of inadmissibility");
}
