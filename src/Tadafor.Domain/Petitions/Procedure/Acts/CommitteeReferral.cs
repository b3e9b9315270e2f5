using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>It is sent to the competent permanent committee or committees.</summary>
internal sealed record CommitteeReferral : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public CommitteeReferral(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "sent-to-committee";

    /// <inheritdoc/>
    public override Phrase Text => new(
        "أحيلت إلى اللجنة الدائمة المختصة",
        "transmise à la commission permanente compétente",
        "sent to the competent permanent committee");
}
