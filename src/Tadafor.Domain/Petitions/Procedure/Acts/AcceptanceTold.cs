using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The president informs the agent or the legal representative that it was accepted.</summary>
internal sealed record AcceptanceTold : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public AcceptanceTold(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "acceptance-told";

    /// <inheritdoc/>
    public override Phrase Text => new(
        "أخبر الرئيس مقدميها بالقبول",
        "acceptation portée à la connaissance des pétitionnaires",
        "petitioners informed of the acceptance");
}
