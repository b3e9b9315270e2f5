using System.Text.Json;
using NodaTime;
using OneOf;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Constraints.Json;

namespace Tadafor.Tally.Voting.Json;

/// <summary>
/// Batches of ballots, or an urn with its roll, as documents (<see cref="Schema"/>, <c>docs/schemas/ballot-batch.v1.json</c>). They
/// hold
/// tokens beside choices: they are for those who keep the vote, and are never published.
/// </summary>
public static class BallotBatchJson
{
    /// <summary>The schema that is read.</summary>
    public const string Schema = "tadafor/ballot-batch/1";

    /// <summary>Reads a batch or an urn. Whether a ballot is valid is for the vote to say, not for the document.</summary>
    /// <param name="json">The document, UTF-8. It is read to its end and left open.</param>
    public static VoteDocument<HandedIn> Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        HandedIn? read = null;
        DocumentFaults? faults = SmallDocument.Read(json, VoteFaults.Batch, root => read = Root(root));
        return faults is null ? new(read!) : new(faults);
    }

    private static HandedIn? Root(JsonFields root)
    {
        root.Schema(Schema);
        VotingChannel? channel = VotingRulesPart.Word(root, "channel", VoteWords.Channels);
        BatchName? id = Reference(root, "id");
        LocalDate? day = root.Date("day", required: true);
        int order = (int)(root.Whole("order") ?? 0);
        bool isUrn = root.Has("papers") || root.Has("totals") || root.Has("roll");
        HandedIn? read = null;
        if (isUrn == root.Has("ballots") || (isUrn && channel == VotingChannel.Digital))
        {
            root.Part.Fault(VoteFaults.UrnOrBallots);
        }
        else if (isUrn)
        {
            long? papers = root.Whole("papers", required: true);
            UrnTotal[] totals = [.. (root.Object("totals", required: true) is { } named ? Totals(named) : [])];
            VoterToken[] roll = [.. root.Items("roll", required: true).Select(Token).OfType<VoterToken>()];
            read = id is null || day is null || papers is null
                ? null
                : new(new PaperUrn(id, day.Value, papers.Value, totals.ToSequence(), roll.ToSequence()));
        }
        else
        {
            CastBallot[] ballots = [.. root.Objects("ballots", required: true).Select(Ballot).OfType<CastBallot>()];
            read = id is null || day is null || channel is null
                ? null
                : new(new BallotBatch(channel.Value, id, day.Value, ballots.ToSequence()) { Order = order });
        }

        root.Close();
        return read;
    }

    private static IEnumerable<UrnTotal> Totals(JsonFields json)
    {
        foreach ((string project, _) in json.Part.Fields)
        {
            if (json.Whole(project) is { } votes)
            {
                yield return new UrnTotal(project, votes);
            }
        }
    }

    private static CastBallot? Ballot(JsonFields json)
    {
        VoterToken? voter = json.Take("voter", required: true) is { } token ? Token(token) : null;
        Sequence<string> choices = BallotPaperPart.Texts(json, "choices", required: true);
        long?[] points = [.. json.Items("points").Select(item => MoneyPart.Read(item, 0))];
        VoterReceipt? receipt = json.Take("receipt") is { } given ? Receipt(given) : null;
        json.Close();
        return voter is null ? null : new CastBallot(voter.Value, choices)
        {
            Points = points.OfType<long>().ToSequence(),
            Receipt = receipt,
        };
    }

    internal static BatchName? Reference(JsonFields json, string name)
    {
        if (json.Text(name, required: true) is not { } text)
        {
            return null;
        }

        BatchName? reference = BatchName.Read(text);
        if (reference is null)
        {
            json.Take(name)!.Fault(VoteFaults.NotABatchName);
        }

        return reference;
    }

    internal static VoterReceipt? Receipt(JsonPart at)
    {
        if (at.Token == JsonTokenType.String && VoterReceipt.TryParse(at.Text, out VoterReceipt receipt))
        {
            return receipt;
        }

        at.Fault(VoteFaults.NotAToken);
        return null;
    }

    internal static VoterToken? Token(JsonPart at)
    {
        if (at.Token == JsonTokenType.String && VoterToken.TryParse(at.Text.AsSpan(), out VoterToken token))
        {
            return token;
        }

        at.Fault(VoteFaults.NotAToken);
        return null;
    }
}

/// <summary>What is handed in at once: a batch of ballots, or the totals of an urn.</summary>
public sealed class HandedIn : OneOfBase<BallotBatch, PaperUrn>
{
    internal HandedIn(OneOf<BallotBatch, PaperUrn> given)
        : base(given)
    {
    }

    /// <summary>A batch of ballots.</summary>
    public static implicit operator HandedIn(BallotBatch batch) => new(batch);

    /// <summary>An urn.</summary>
    public static implicit operator HandedIn(PaperUrn urn) => new(urn);

    /// <summary>Hands it in.</summary>
    /// <param name="vote">The vote.</param>
    public BatchAnswer To(OpenVote vote)
    {
        ArgumentNullException.ThrowIfNull(vote);
        return Match(vote.Add, vote.Add);
    }
}
