using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>After elections, the new organs take office; periods are counted from then.</summary>
internal sealed record OrgansInvested : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public OrgansInvested(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "organs-invested";

    /// <inheritdoc/>
    public override Phrase Text => new(
        "نصبت الحكومة الجديدة أو شكلت الأجهزة المختصة",
        "nouveau gouvernement investi, ou organes compétents formés",
        "new government invested, or competent organs formed");
}
