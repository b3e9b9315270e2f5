using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>A national petition is filed with the local administrative authority, which passes it on.</summary>
internal sealed record LocalFiling : PetitionAct
{
    /// <summary>Creates the act.</summary>
    public LocalFiling(LocalDate on)
        : base(on)
    {
    }

    /// <summary>Whether a receipt was handed over; <see langword="null"/> when not known.</summary>
    public bool? ReceiptHandedOver { get; init; }

    /// <inheritdoc/>
    public override string Kind => "filed-locally";

    /// <inheritdoc/>
    public override Phrase Text => new(
        "أودعت لدى السلطة الإدارية المحلية",
        "déposée auprès de l'autorité administrative locale",
        "filed with the local administrative authority");
}
