namespace Tadafor.Tally.Transcripts;

/// <summary>One project chosen.</summary>
internal sealed record TranscriptRound
{
    /// <summary>1 for the first project chosen.</summary>
    public required int Round { get; init; }

    /// <summary>The part of the count: <c>main</c>, <c>free</c>, <c>floor</c>, <c>fill</c> or <c>comparison</c>.</summary>
    public required string Phase { get; init; }

    /// <summary>The project's identifier.</summary>
    public required string Project { get; init; }

    /// <summary>Its cost.</summary>
    public required string Cost { get; init; }

    /// <summary>What is left of the envelope after it.</summary>
    public required string Remaining { get; init; }

    /// <summary>What the round compared, such as <c>votes</c> or <c>price-per-utility</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>The project's value of it; absent when infinite.</summary>
    public string? Value { get; init; }

    /// <summary>The district whose envelope paid; absent for the citywide money.</summary>
    public string? Pot { get; init; }

    /// <summary>Who paid; absent for methods in which voters do not pay.</summary>
    public TranscriptPayments? Payments { get; init; }

    /// <summary>
    /// SHA-256, in lower-case hexadecimal, over the previous round's chain (the election's digest for the first) and the compact JSON of
    /// this round with
    /// this property empty: a round cannot be changed without changing all that follow.
    /// </summary>
    public required string Chain { get; init; }
}

/// <summary>Who paid for a project, in aggregate.</summary>
internal sealed record TranscriptPayments
{
    /// <summary>The most any one supporter paid.</summary>
    public required string Largest { get; init; }

    /// <summary>Supporters who paid their whole price.</summary>
    public required long InFull { get; init; }

    /// <summary>Supporters who paid less because it was all they had.</summary>
    public required long AllTheyHad { get; init; }

    /// <summary>Supporters who had nothing left or, where all who pay must pay the same, less than that.</summary>
    public required long Nothing { get; init; }

    /// <summary>The part of the cost that no supporter paid; absent when there is none.</summary>
    public string? Uncovered { get; init; }
}
