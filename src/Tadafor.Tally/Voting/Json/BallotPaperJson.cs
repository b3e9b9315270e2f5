using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Tally.Voting.Json;

/// <summary>
/// Ballot papers as documents (<see cref="Schema"/>, <c>docs/schemas/ballot-paper.v1.json</c>): what is published when voting opens.
/// Amounts
/// are in the currency. Reading is strict and reports everything wrong at once.
/// </summary>
public static class BallotPaperJson
{
    /// <summary>The schema that is read and written.</summary>
    public const string Schema = "tadafor/ballot-paper/1";

    /// <summary>Reads a paper.</summary>
    /// <param name="json">The document, UTF-8. It is read to its end and left open.</param>
    public static VoteDocument<BallotPaper> Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        BallotPaper? paper = null;
        DocumentFaults? faults = SmallDocument.Read(json, VoteFaults.Paper, root =>
        {
            root.Schema(Schema);
            paper = BallotPaperPart.Read(root);
        });
        return faults is null ? new(paper!) : new(faults);
    }

    /// <summary>The same, without waiting for the stream.</summary>
    /// <param name="json">The document, UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task<VoteDocument<BallotPaper>> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>The document of a paper.</summary>
    public static string ToText(BallotPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return SmallDocument.ToText(stream => SmallDocument.Write(stream, Schema, json => BallotPaperPart.Write(json, paper)));
    }
}
