using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The Head of Government sends his attestation.</summary>
internal sealed record RegistrationAttested : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public RegistrationAttested(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "registration-attested";

    /// <inheritdoc/>
    public override Phrase Text =>
        new("وجه رئيس الحكومة إفادته", "attestation adressée par le chef du gouvernement", "Head of Government attested");
}
