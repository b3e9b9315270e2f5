using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Transcripts;

/// <summary>
/// Everything a count did, as it is published: what was counted, by which definition, every round, tie and reason. With the election's file
/// anyone can
/// replay it: see <see cref="TranscriptVerifier"/>. Published as <c>docs/schemas/transcript.v2.json</c>.
/// </summary>
/// <remarks>
/// Amounts are whole numbers of the election's smallest unit (10^-<see cref="TranscriptElection.Decimals"/> of the currency), exact
/// fractions of it are
/// written <c>42703/21</c>; both are strings, so that no reader rounds them. The same outcome gives the same bytes.
/// </remarks>
internal sealed record TranscriptDocument
{
    /// <summary>The schema that is written.</summary>
    public const string CurrentSchema = "tadafor/transcript/2";

    /// <summary>The schema of earlier transcripts, read and verified as well: they say nothing of the election's identity.</summary>
    public const string FirstSchema = "tadafor/transcript/1";

    /// <summary><see cref="CurrentSchema"/> or <see cref="FirstSchema"/>.</summary>
    public required string Schema { get; init; }

    /// <summary>What was counted.</summary>
    public required TranscriptElection Election { get; init; }

    /// <summary>How it was counted.</summary>
    public required TranscriptDefinition Definition { get; init; }

    /// <summary>The ladder that settled ties, such as <c>votes,cost,id</c>.</summary>
    public required string Ties { get; init; }

    /// <summary>What each voter started with in the run that counts; absent for methods without.</summary>
    public string? Endowment { get; init; }

    /// <summary>One entry per funded project, in order of selection.</summary>
    public required Sequence<TranscriptRound> Rounds { get; init; }

    /// <summary>Every tie met, in the order met.</summary>
    public required Sequence<TranscriptTie> TiesMet { get; init; }

    /// <summary>The projects not funded, by identifier, each with its reason.</summary>
    public required Sequence<TranscriptLoss> Unfunded { get; init; }

    /// <summary>The comparison with another outcome; absent for methods without.</summary>
    public TranscriptContest? Contest { get; init; }

    /// <summary>Why no selection is better; absent for methods that do not look for the best selection.</summary>
    public TranscriptCertificate? Certificate { get; init; }

    /// <summary>Identifiers of the funded projects, in order of selection.</summary>
    public required Sequence<string> Funded { get; init; }

    /// <summary>What they cost together.</summary>
    public required string Cost { get; init; }

    /// <summary>SHA-256, in lower-case hexadecimal, over the compact JSON of this document with this property empty.</summary>
    public required string Digest { get; init; }

    /// <summary>The document of an outcome.</summary>
    /// <param name="election">The election counted.</param>
    /// <param name="outcome">What a rule made of it.</param>
    public static TranscriptDocument Of(Election election, TallyOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(outcome);
        return Of(election, outcome, CurrentSchema);
    }

    /// <summary>The document as a version of the format has it.</summary>
    internal static TranscriptDocument Of(Election election, TallyOutcome outcome, string schema) =>
        Seals.Seal(TranscriptMapping.Unsealed(election, outcome, schema));
}
