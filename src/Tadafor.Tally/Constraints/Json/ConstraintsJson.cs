using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Pabulib.Elections;

namespace Tadafor.Tally.Constraints.Json;

/// <summary>
/// Files of local constraints, format <see cref="Schema"/> (see <c>docs/schemas/tally-constraints.v1.json</c>). Reading is strict and reports everything
/// wrong at once. Amounts are in the currency of the election.
/// </summary>
public static class ConstraintsJson
{
    /// <summary>The schema this version reads.</summary>
    public const string Schema = "tadafor/tally-constraints/1";

    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads constraints for an election: amounts in its unit, flags from its columns.</summary>
    /// <param name="utf8">The file, UTF-8.</param>
    /// <param name="election">The election's file.</param>
    /// <returns>
    /// The constraints, or everything wrong with their form. Whether they contradict the election is for <see cref="TallyConstraints.Check"/> to say.
    /// </returns>
    public static ConstraintsResult Read(ReadOnlyMemory<byte> utf8, PabulibElection election)
    {
        ArgumentNullException.ThrowIfNull(election);
        bool marked = utf8.Span.StartsWith("\uFEFF"u8);
        try
        {
            using JsonDocument document = JsonDocument.Parse(marked ? utf8[3..] : utf8, _strict);
            ConstraintsReader reader = new(election);
            reader.Read(document.RootElement);
            return reader.Faults.Count > 0 ? new ConstraintsResult(reader.Faults.ToSequence()) : new ConstraintsResult(reader.Result());
        }
        catch (JsonException error)
        {
            return new ConstraintsResult(Sequence.Of(ConstraintsFaults.Malformed(error)));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped: no text.
            return new ConstraintsResult(Sequence.Of(ConstraintsFaults.Malformed(new JsonException())));
        }
    }
}
