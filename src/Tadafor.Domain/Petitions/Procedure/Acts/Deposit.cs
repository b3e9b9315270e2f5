using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>The petition is deposited with the president of the council.</summary>
internal sealed record Deposit : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public Deposit(LocalDate on)
        : base(on)
    {
    }

    /// <summary>Whether a receipt was handed over; <see langword="null"/> when not known.</summary>
    public bool? ReceiptHandedOver { get; init; }

    /// <summary>The day the president received it; <see langword="null"/> when not known to differ from the deposit.</summary>
    public LocalDate? ReceivedByPresident { get; init; }

    /// <inheritdoc/>
    public override string Kind => "deposited";

    /// <inheritdoc/>
    public override Phrase Text => new(
        "أودعت العريضة لدى رئيس المجلس",
        "pétition déposée auprès du président du conseil",
        "petition deposited with the council president");
}
