using System.Text.Json.Serialization;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>
/// A decision as it is stored and sent: everything a reader needs in three languages and everything a program needs in stable codes,
/// without the
/// library that made it. Published as <c>docs/schemas/decision.v1.json</c>.
/// </summary>
/// <remarks>The same inputs give the same document and, through <see cref="DecisionJson"/>, the same bytes.</remarks>
public sealed record DecisionDocument
{
    /// <summary>The schema this version writes and reads.</summary>
    public const string CurrentSchema = "tadafor/decision/1";

    /// <summary>Always <see cref="CurrentSchema"/>.</summary>
    public required string Schema { get; init; }

    /// <summary>What follows for the file.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The code of what was assessed, such as <c>commune-citizens</c>.</summary>
    public required string Route { get; init; }

    /// <summary>What was assessed.</summary>
    public required Phrase Subject { get; init; }

    /// <summary>The day that selects the version of the law; not the day of computing.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public required LocalDate LegalDate { get; init; }

    /// <summary>The law as the library knew it.</summary>
    public required EditionDocument Edition { get; init; }

    /// <summary>The readings the decision rests on, by question.</summary>
    public required Sequence<ReadingDocument> Readings { get; init; }

    /// <summary>Every condition, in the order of the law.</summary>
    public required Sequence<FindingDocument> Findings { get; init; }

    /// <summary>What would leave no condition unmet; <see langword="null"/> unless the file is inadmissible.</summary>
    public required CureDocument? Cure { get; init; }

    /// <summary>Every fact the file states, ordered by code.</summary>
    public required Sequence<FactDocument> Facts { get; init; }

    /// <summary>
    /// What was remarked when the file was read, such as signatories listed twice; <see langword="null"/> when there was nothing, or when
    /// the file was not read from a document.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Sequence<RemarkDocument>? Remarks { get; init; }

    /// <summary>
    /// SHA-256, in lower-case hexadecimal, over the compact JSON of this document with this property empty. Reading a document checks it.
    /// </summary>
    public required string Digest { get; init; }

    /// <summary>The document of a decision.</summary>
    public static DecisionDocument Of(Decision decision) => Sealed(DecisionMapping.Unsealed(decision));

    /// <summary>The document of a decision, with what was remarked when its file was read.</summary>
    public static DecisionDocument Of(Decision decision, ReadDossier read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Sealed(DecisionMapping.Unsealed(decision) with
        {
            Remarks = read.Warnings.Count == 0 ? null : DecisionMapping.Each(read.Warnings, RemarkDocument.Of),
        });
    }

    private static DecisionDocument Sealed(DecisionDocument unsealed) => unsealed with { Digest = DecisionJson.DigestOf(unsealed) };

    /// <summary>The schema, the outcome and the digest.</summary>
    public override string ToString() => $"{Schema} {Outcome.Code()} {Digest}";
}
