using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Transcripts;

/// <summary>What people read as an election's identity: see <see cref="ElectionIdentity"/>.</summary>
internal sealed record TranscriptIdentity
{
    /// <summary>What was voted on; absent when not stated.</summary>
    public string? Title { get; init; }

    /// <summary>Where; absent when not stated.</summary>
    public string? Place { get; init; }

    /// <summary>When, as the source writes it; absent when not stated.</summary>
    public string? When { get; init; }

    /// <summary>The currency; absent when not stated.</summary>
    public string? Currency { get; init; }
}
