using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The bureau accepts it. That is not yet the decision of the council.</summary>
internal sealed record Acceptance : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public Acceptance(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "accepted";

    /// <inheritdoc/>
    public override Phrase Text => new("قبلها المكتب", "acceptée par le bureau", "accepted by the bureau");
}
