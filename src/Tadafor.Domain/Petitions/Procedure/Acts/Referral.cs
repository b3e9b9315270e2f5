using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The president refers it to the bureau.</summary>
internal sealed record Referral : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public Referral(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "referred";

    /// <inheritdoc/>
    public override Phrase Text =>
        new("أحالها الرئيس إلى مكتب المجلس", "transmise par le président au bureau", "referred by the president to the bureau");
}
