using Tadafor.Domain.Faults;
using Tadafor.Json;
using Tadafor.Tally.Pabulib.Elections;

namespace Tadafor.Tally.Constraints.Json;

/// <summary>
/// Files of local constraints, format <see cref="Schema"/> (see <c>docs/schemas/tally-constraints.v1.json</c>). Reading is strict and
/// reports everything
/// wrong at once. Amounts are in the currency of the election.
/// </summary>
public static class ConstraintsJson
{
    /// <summary>The schema this version reads.</summary>
    public const string Schema = "tadafor/tally-constraints/1";

    /// <summary>Reads constraints for an election: amounts in its unit, flags from its columns.</summary>
    /// <param name="json">The file, UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    /// <param name="election">The election's file.</param>
    /// <returns>
    /// The constraints, or everything wrong with their form. Whether they contradict the election is for
    /// <see cref="TallyConstraints.Check"/> to say.
    /// </returns>
    public static ConstraintsResult Read(Stream json, PabulibElection election)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(election);
        ConstraintsReader reader = new(election);
        DocumentFaults? faults = SmallDocument.Read(json, ConstraintsFaults.Fields, reader.Read);
        return faults is null ? new(reader.Result()) : new(faults);
    }

    /// <summary>Reads constraints from bytes; see <see cref="Read(Stream, PabulibElection)"/>.</summary>
    public static ConstraintsResult Read(ReadOnlyMemory<byte> utf8, PabulibElection election)
    {
        using MemoryStream stream = new(utf8.ToArray(), writable: false);
        return Read(stream, election);
    }

    /// <summary>Reads constraints without waiting for the stream; see <see cref="Read(Stream, PabulibElection)"/>.</summary>
    public static Task<ConstraintsResult> ReadAsync(Stream json, PabulibElection election, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, stream => Read(stream, election), cancellation);
}
