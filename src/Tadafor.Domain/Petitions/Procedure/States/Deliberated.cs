using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>The council has answered. Nothing follows.</summary>
internal sealed record Deliberated : PetitionState
{
    /// <summary>The referral to the bureau; <see langword="null"/> when the file does not hold it.</summary>
    public required Referral? Referral { get; init; }

    /// <summary>The acceptance by the bureau.</summary>
    public required Acceptance Ruling { get; init; }

    /// <summary>The entry on an agenda.</summary>
    public required AgendaEntry Entry { get; init; }

    /// <summary>The referral to the committee; <see langword="null"/> when there was none.</summary>
    public CommitteeReferral? Sent { get; init; }

    /// <summary>The examination by the committee; <see langword="null"/> when there was none.</summary>
    public CommitteeReport? Report { get; init; }

    /// <summary>What the council did.</summary>
    public required Deliberation Deliberation { get; init; }

    /// <inheritdoc/>
    public override Phrase Text => new("تداول المجلس في شأنها", "délibérée", "deliberated");

    /// <inheritdoc/>
    public override string Code => "deliberated";

    /// <inheritdoc/>
    public override Sequence<string> Allows { get; } = [];
}
