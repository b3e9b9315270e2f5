using Tadafor.Domain.Primitives;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Transcripts;

/// <summary>Why no selection is better; see <see cref="OptimumCertificate"/>.</summary>
internal sealed record TranscriptCertificate
{
    /// <summary>Total utility of the funded projects.</summary>
    public required string Value { get; init; }

    /// <summary>Utility charged per smallest unit of money.</summary>
    public required string Price { get; init; }

    /// <summary>No selection within the envelope is worth more.</summary>
    public required string Bound { get; init; }

    /// <summary>Identifiers of the projects about which the bound says nothing.</summary>
    public required Sequence<string> Core { get; init; }
}
