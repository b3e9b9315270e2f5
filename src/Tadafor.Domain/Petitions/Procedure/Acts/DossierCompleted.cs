using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>Documents are added to it, under the reading that allows it (Q19).</summary>
internal sealed record DossierCompleted : ActBeforeRuling
{
    /// <summary>Creates the act.</summary>
    public DossierCompleted(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "completed";

    /// <inheritdoc/>
    public override Phrase Text => new("تممت وثائقها", "complétée", "completed");
}
