using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Transcripts;

/// <summary>How it was counted: the method and the answer to every question on which programs differ.</summary>
internal sealed record TranscriptDefinition
{
    /// <summary>The method's name.</summary>
    public required string Method { get; init; }

    /// <summary>The version of its definition.</summary>
    public required int Version { get; init; }

    /// <summary>The answers.</summary>
    public required Sequence<TranscriptClause> Clauses { get; init; }
}

/// <summary>One answer of a definition.</summary>
internal sealed record TranscriptClause
{
    /// <summary>The question, such as <c>zero-cost</c>.</summary>
    public required string Aspect { get; init; }

    /// <summary>The answer's code.</summary>
    public required string Choice { get; init; }

    /// <summary>The number or text that belongs to it; absent when there is none.</summary>
    public string? Value { get; init; }
}
