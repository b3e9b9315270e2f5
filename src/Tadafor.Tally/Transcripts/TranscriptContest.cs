using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Transcripts;

/// <summary>A comparison of two outcomes by the voters' own ballots.</summary>
internal sealed record TranscriptContest
{
    /// <summary>Voters who prefer the rule's own outcome.</summary>
    public required long PreferRule { get; init; }

    /// <summary>Voters who prefer the other.</summary>
    public required long PreferOther { get; init; }

    /// <summary>Identifiers of the outcome that was not taken.</summary>
    public required Sequence<string> NotTaken { get; init; }
}
