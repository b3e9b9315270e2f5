using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>A national petition is deposited with its addressee, or reaches it.</summary>
internal sealed record NationalReceipt : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public NationalReceipt(LocalDate on)
        : base(on)
    {
    }

    /// <summary>Whether a receipt was handed over; <see langword="null"/> when not known.</summary>
    public bool? ReceiptHandedOver { get; init; }

    /// <inheritdoc/>
    public override string Kind => "received";

    /// <inheritdoc/>
    public override Phrase Text => new(
        "أودعت لدى السلطة العمومية المعنية أو توصلت بها",
        "déposée auprès de l'autorité destinataire ou reçue par elle",
        "deposited with the addressee or received by it");
}
