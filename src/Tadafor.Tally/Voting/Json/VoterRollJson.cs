using NodaTime;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Tally.Voting.Json;

/// <summary>
/// Rolls of a vote as documents (<see cref="Schema"/>, <c>docs/schemas/ballot-roll.v1.json</c>). They hold tokens: they are for those who
/// keep the vote, and are never published. Reading is strict and reports everything wrong at once.
/// </summary>
public static class VoterRollJson
{
    /// <summary>The schema that is read.</summary>
    public const string Schema = "tadafor/ballot-roll/1";

    /// <summary>Reads a roll.</summary>
    /// <param name="json">The document, UTF-8. It is read to its end and left open.</param>
    public static VoteDocument<VoterRoll> Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        VoterRoll? roll = null;
        DocumentFaults? faults = SmallDocument.Read(json, VoteFaults.Roll, root => roll = Root(root));
        return faults is null ? new(roll!) : new(faults);
    }

    private static VoterRoll? Root(JsonFields root)
    {
        root.Schema(Schema);
        string? reference = root.Text("reference", required: true), by = root.Text("by", required: true);
        LocalDate? on = root.Date("on", required: true);
        HashSet<VoterToken> seen = [];
        RollEntry[] voters = [.. root.Objects("voters", required: true).Select(json => Entry(json, seen)).OfType<RollEntry>()];
        root.Close();
        return reference is null || by is null || on is null
            ? null
            : new() { Reference = reference, By = by, On = on.Value, Voters = voters.ToSequence() };
    }

    private static RollEntry? Entry(JsonFields json, HashSet<VoterToken> seen)
    {
        JsonPart? at = json.Take("voter", required: true);
        VoterToken? voter = at is null ? null : BallotBatchJson.Token(at);
        if (voter is { } token && !seen.Add(token))
        {
            at!.Fault(VoteFaults.Repeated);
        }

        bool? ofAge = json.YesNo("ofAge"), resident = json.YesNo("resident");
        bool? active = json.YesNo("active"), registered = json.YesNo("registered");
        json.Close();
        return voter is null
            ? null
            : new RollEntry(voter.Value) { OfAge = ofAge, Resident = resident, Active = active, Registered = registered };
    }
}
