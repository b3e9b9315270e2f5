using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The petitioners withdraw it, under the reading by which that ends the procedure (Q19).</summary>
internal sealed record Withdrawal : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public Withdrawal(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "withdrawn";

    /// <inheritdoc/>
    public override Phrase Text => new("سحبها مقدموها", "retirée par les pétitionnaires", "withdrawn by the petitioners");
}
