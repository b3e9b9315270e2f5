using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Constraints.Json;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting.Json;

/// <summary>Reads a closed box and holds it against itself.</summary>
internal sealed class ClosedVoteReader
{
    private readonly List<(VoterReceipt Receipt, string? Content)> _receipts = [];

    public ClosedVote? Vote { get; private set; }

    public void Read(JsonFields root)
    {
        root.Schema(ClosedVoteJson.Schema);
        BallotPaper? paper = root.Object("paper", required: true) is { } fields ? BallotPaperPart.Read(fields) : null;
        LocalDate? on = root.Date("closedOn", required: true);
        string? by = root.Text("closedBy", required: true), batches = root.Text("batchesDigest", required: true);
        string? digest = root.Text("digest", required: true);
        Sequence<ChannelBallots> turnout = root.Objects("turnout", required: true).Select(Channel).OfType<ChannelBallots>().ToSequence();
        Sequence<PublishedInvalidation> invalidations =
            root.Objects("invalidations", required: true).Select(Invalidation).OfType<PublishedInvalidation>().ToSequence();
        JsonFields? totals = root.Object("paperTotals", required: true);
        Sequence<UrnTotal> paperTotals = totals is null ? [] : Totals(totals, paper);
        Election? election = Election(root, paper);
        foreach (JsonPart item in root.Items("receipts"))
        {
            if (BallotBatchJson.Receipt(item) is { } receipt)
            {
                _receipts.Add((receipt, null));
            }
        }

        root.Close();
        if (paper is null || on is null || by is null || batches is null || digest is null || election is null)
        {
            return;
        }

        if (!Fits(turnout, election, paperTotals))
        {
            root.Take("ballots")!.Fault(VoteFaults.NumbersDiffer);
            return;
        }

        Vote = new ClosedVote(new()
        {
            Paper = paper,
            ClosedBy = by,
            ClosedOn = on.Value,
            Turnout = new(turnout),
            Invalidations = invalidations,
            Batches = batches,
            Election = election,
            PaperTotals = paperTotals,
            Receipts = Published(election),
        });
        if (Vote.Digest != digest)
        {
            root.Take("digest")!.Fault(VoteFaults.DigestDiffers);
        }
    }

    // Who counts and has no published ballot put a paper into an urn.
    private bool Fits(Sequence<ChannelBallots> turnout, Election election, Sequence<UrnTotal> totals)
    {
        long inUrns = turnout.Sum(c => c.Counted) - election.Ballots.Voters;
        return inUrns >= 0
            && inUrns <= turnout.Where(c => c.Channel == VotingChannel.Paper).Sum(c => c.Counted)
            && totals.All(t => t.Votes <= inUrns)
            && _receipts.Count <= election.Ballots.Voters
            && turnout.All(c => c.HandedIn == c.NotValid + c.Invalidated + c.Superseded + c.Undecided + c.Counted);
    }

    private static ChannelBallots? Channel(JsonFields json)
    {
        VotingChannel? channel = VotingRulesPart.Word(json, "channel", VoteWords.Channels);
        long? Number(string name) => json.Whole(name, required: true);
        (long? batches, long? handedIn, long? notValid) = (Number("batches"), Number("handedIn"), Number("notValid"));
        (long? invalidated, long? superseded) = (Number("invalidated"), Number("superseded"));
        (long? undecided, long? counted) = (Number("undecided"), Number("counted"));
        json.Close();
        return channel is null ? null : new()
        {
            Channel = channel.Value,
            Batches = (int)(batches ?? 0),
            HandedIn = handedIn ?? 0,
            NotValid = notValid ?? 0,
            Invalidated = invalidated ?? 0,
            Superseded = superseded ?? 0,
            Undecided = undecided ?? 0,
            Counted = counted ?? 0,
        };
    }

    private static PublishedInvalidation? Invalidation(JsonFields json)
    {
        string? batch = json.Text("batch", required: true), by = json.Text("by", required: true);
        string? reason = json.Text("reason", required: true);
        long? line = json.Whole("line", least: 1);
        LocalDate? on = json.Date("on", required: true), revoked = json.Date("revokedOn");
        json.Close();
        return batch is null || by is null || reason is null || on is null ? null : new(batch, (int?)line, by, on.Value, reason, revoked);
    }

    private static Sequence<UrnTotal> Totals(JsonFields json, BallotPaper? paper)
    {
        List<UrnTotal> totals = [];
        foreach ((string project, JsonPart value) in json.Part.Fields)
        {
            if (json.Whole(project) is { } votes)
            {
                totals.Add(new(project, votes));
                if (paper is not null && paper.Projects.All(p => p.Id != project))
                {
                    value.Fault(VoteFaults.NoProject, project);
                }
            }
        }

        json.Close();
        return totals.OrderBy(t => t.Project, CodePointOrder.Instance).ToSequence();
    }

    private Election? Election(JsonFields root, BallotPaper? paper)
    {
        IReadOnlyList<JsonFields> ballots = root.Objects("ballots", required: true);
        if (paper is null)
        {
            return null;
        }

        ElectionBuilder builder = paper.NewElection();
        Dictionary<string, int> indexOf = new(StringComparer.Ordinal);
        for (int i = 0; i < paper.Projects.Count; i++)
        {
            indexOf.Add(paper.Projects[i].Id, i);
        }

        bool whole = true;
        foreach (JsonFields ballot in ballots)
        {
            whole &= Append(ballot, builder, indexOf);
        }

        return whole ? builder.Build() : null;
    }

    private bool Append(JsonFields ballot, ElectionBuilder builder, Dictionary<string, int> indexOf)
    {
        Sequence<string> names = BallotPaperPart.Texts(ballot, "choices", required: true);
        long[] points = [.. ballot.Items("points").Select(item => MoneyPart.Read(item, 0)).OfType<long>()];
        long? voters = ballot.Whole("voters", least: 1, required: true);
        VoterReceipt[] receipts = [.. ballot.Items("receipts").Select(BallotBatchJson.Receipt).OfType<VoterReceipt>()];
        ballot.Close();
        int[] choices = [.. names.Select(n => indexOf.GetValueOrDefault(n, -1))];
        bool scored = builder.VoteType.HasPoints();
        if (voters is null)
        {
            return false;
        }

        if (choices.Contains(-1)
            || choices.Distinct().Count() != choices.Length
            || points.Length != (scored ? choices.Length : 0)
            || points.Any(p => p is > 1_000_000_000 or < -1_000_000_000 || (p < 0 && builder.VoteType == VoteType.Cumulative)))
        {
            ballot.Part.Fault(VoteFaults.BadBallot);
            return false;
        }

        if (receipts.Length > voters)
        {
            ballot.Part.Fault(VoteFaults.NumbersDiffer);
            return false;
        }

        if (scored)
        {
            builder.Append(choices, points, (int)voters);
        }
        else
        {
            builder.Append(choices, (int)voters);
        }

        if (receipts.Length > 0)
        {
            (int Choice, long Points)[] given = [.. choices.Select((c, i) => (c, scored ? points[i] : 0))];
            if (builder.VoteType != VoteType.Ordinal)
            {
                Array.Sort(given);
            }

            string content = BallotContent.Of([.. given.Select(g => (ushort)g.Choice)], scored ? [.. given.Select(g => g.Points)] : []);
            _receipts.AddRange(receipts.Select(r => (r, (string?)content)));
        }

        return true;
    }

    private Sequence<PublishedReceipt> Published(Election election)
    {
        Dictionary<string, int> rows = _receipts.Exists(r => r.Content is not null) ? BallotContent.RowsOf(election) : [];
        return _receipts.Select(r => new PublishedReceipt(r.Receipt, r.Content is null ? null : rows[r.Content]))
            .OrderBy(r => r.Receipt).ThenBy(r => r.Row).ToSequence();
    }
}
