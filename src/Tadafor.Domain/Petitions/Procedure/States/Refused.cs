using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Not accepted by the bureau; the refusal is to be notified.</summary>
internal sealed record Refused : PetitionState
{
    /// <summary>The referral to the bureau; <see langword="null"/> when the file does not hold it.</summary>
    public required Referral? Referral { get; init; }

    /// <summary>The ruling of the bureau.</summary>
    public required Refusal Ruling { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("لم يقبلها المكتب", "non acceptée par le bureau", "not accepted by the bureau");

    /// <inheritdoc/>
    public override string Code => "refused";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = ["refusal-notified"];

    /// <summary>The president notifies the refusal.</summary>
    public Step<RefusalNotified> Notify(RefusalNotice act) => To(
        new RefusalNotified { Deposit = Deposit, Since = Since, Noted = Noted, Referral = Referral, Ruling = Ruling, Notice = act },
        act);
}
