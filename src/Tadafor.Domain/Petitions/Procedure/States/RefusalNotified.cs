using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>Refused, and notified. Nothing follows.</summary>
internal sealed record RefusalNotified : PetitionState
{
    /// <summary>The referral to the bureau; <see langword="null"/> when the file does not hold it.</summary>
    public required Referral? Referral { get; init; }

    /// <summary>The ruling of the bureau.</summary>
    public required Refusal Ruling { get; init; }

    /// <summary>The notification.</summary>
    public required RefusalNotice Notice { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("مرفوضة ومبلغة", "refus notifié", "refusal notified");

    /// <inheritdoc/>
    public override string Code => "refusal-notified";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = [];
}
