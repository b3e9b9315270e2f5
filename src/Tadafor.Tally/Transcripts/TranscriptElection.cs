using Tadafor.Tally.Elections.Digests;

namespace Tadafor.Tally.Transcripts;

/// <summary>What was counted.</summary>
internal sealed record TranscriptElection
{
    /// <summary>The election's fingerprint; see <see cref="ElectionDigest"/>.</summary>
    public required string Digest { get; init; }

    /// <summary>Ballots cast, empty ones included.</summary>
    public required long Voters { get; init; }

    /// <summary>Number of projects.</summary>
    public required int Projects { get; init; }

    /// <summary>The money available, in smallest units.</summary>
    public required string Envelope { get; init; }

    /// <summary>Decimal places of the currency in use: amounts are whole numbers of 10^-this.</summary>
    public required int Decimals { get; init; }

    /// <summary>What people read as the election's identity; absent when nothing of it is stated, and in the first version.</summary>
    public TranscriptIdentity? Identity { get; init; }
}
