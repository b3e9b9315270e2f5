using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The addressee sends it to the petitions committee.</summary>
internal sealed record CommitteeSeized : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public CommitteeSeized(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "committee-seized";

    /// <inheritdoc/>
    public override Phrase Text =>
        new("أحيلت إلى لجنة العرائض", "transmise à la commission des pétitions", "sent to the petitions committee");
}
