using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The bureau does not accept it.</summary>
internal sealed record Refusal : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public Refusal(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "refused";

    /// <inheritdoc/>
    public override Phrase Text => new("لم يقبلها المكتب", "non acceptée par le bureau", "not accepted by the bureau");
}
