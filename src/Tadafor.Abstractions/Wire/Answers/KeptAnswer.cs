using NodaTime;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Wire.Answers;

/// <summary>
/// What was found of a file of acts on a day, such as a body or a charter, as it is kept: with the law as it was known and the readings
/// chosen, so that it can be computed again years later. Published as <c>docs/schemas/kept-answer.v1.json</c>.
/// </summary>
public sealed record KeptAnswer
{
    /// <summary>The format and its version.</summary>
    public const string Schema = "tadafor/kept-answer/1";

    /// <summary>The day for which it was asked.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The version examined, of a charter; <see langword="null"/> elsewhere.</summary>
    public string? Version { get; init; }

    /// <summary>The law as the library knew it.</summary>
    public required EditionDocument Edition { get; init; }

    /// <summary>The readings that the caller chose, in the order of the questions.</summary>
    public required Sequence<KeptReading> Readings { get; init; }

    /// <summary>What came of it; unknown while something is open.</summary>
    public required Truth Outcome { get; init; }

    /// <summary>SHA-256 of the document that was looked at, in its canonical form, in lower-case hexadecimal.</summary>
    public required string Facts { get; init; }

    /// <summary>SHA-256 of the answer as the law's door writes it, in lower-case hexadecimal.</summary>
    public required string Digest { get; init; }

    /// <summary>The outcome and the digest.</summary>
    public override string ToString() => $"{Schema} {Outcome} {Digest}";
}

/// <summary>A reading that was chosen.</summary>
/// <param name="Question">The question, such as <c>Q1</c>.</param>
/// <param name="Option">The option.</param>
public sealed record KeptReading(string Question, string Option);
