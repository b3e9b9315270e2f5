using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Transcripts;

/// <summary>A tie met.</summary>
internal sealed record TranscriptTie
{
    /// <summary>The part of the count.</summary>
    public required string Phase { get; init; }

    /// <summary>The round in which it was met.</summary>
    public required int Round { get; init; }

    /// <summary>What each voter started with in the run in which it was met; absent for methods without.</summary>
    public string? Endowment { get; init; }

    /// <summary>Identifiers of the tied projects.</summary>
    public required Sequence<string> Tied { get; init; }

    /// <summary>The project chosen; absent when the ladder ran out.</summary>
    public string? Winner { get; init; }

    /// <summary>
    /// The projects chosen in the rounds right after, when those left of the tied tie again and the same criterion settles it; absent when
    /// there are none.
    /// </summary>
    public Sequence<string>? Then { get; init; }

    /// <summary>What settled it, as the ladder writes it; absent when the ladder ran out.</summary>
    public string? SettledBy { get; init; }
}
