using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The committee has examined it.</summary>
internal sealed record CommitteeReport : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public CommitteeReport(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "committee-reported";

    /// <inheritdoc/>
    public override Phrase Text => new("أنهت اللجنة دراستها", "examinée par la commission", "examined by the committee");
}
