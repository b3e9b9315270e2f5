using System.Buffers.Binary;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Voting;

namespace Tadafor.Benchmarks.Tally;

/// <summary>
/// A vote of many ballots in 100 batches over two channels, one digital voter in ten on paper too: handed in, each person once, closed,
/// counted. The baseline keeps the last ballot of each token in a dictionary and counts votes: no validity, no digest, no receipts.
/// </summary>
[MemoryDiagnoser]
public class MillionBallots
{
    private const int InBatches = 100;
    private const int Projects = 40;

    private static readonly LocalDate _day = new(2026, 3, 1);

    private BallotPaper _paper = null!;
    private BallotBatch[] _batches = [];

    [Params(10_000, 1_000_000)]
    public int Ballots { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        Random random = new(1);
        string[] ids = [.. Enumerable.Range(1, Projects).Select(p => $"p{p}")];
        _paper = new()
        {
            Reference = "PB",
            Rules = new()
            {
                VoteType = VoteType.Approval,
                Limits = new() { MaxLength = 6 },
                OverLimit = OverLimit.Exclude,
                Channels = [VotingChannel.Paper, VotingChannel.Digital],
                Counted = CountedBallot.Paper,
                DigitalIsReplaceable = true,
            },
            Envelope = 100_000_000,
            Projects = ids.Select((id, i) => new Project(id, 3_000_000 + (i * 100_000L))).ToSequence(),
        };
        int each = Ballots / InBatches, paperVoters = Ballots / 2;
        _batches =
        [
            .. Enumerable.Range(0, InBatches).Select(batch => new BallotBatch(
                batch < InBatches / 2 ? VotingChannel.Paper : VotingChannel.Digital,
                BatchName.Read($"B-{batch}")!,
                _day.PlusDays(batch % 10),
                Enumerable.Range(batch * each, each).Select(i => new CastBallot(
                    Token(i >= paperVoters && i % 10 == 0 ? i - paperVoters : i),
                    Choices(ids, random)) { Receipt = i >= paperVoters ? Receipt(random) : null }).ToSequence())),
        ];
    }

    [Benchmark(Baseline = true)]
    public long DictionaryOfLastBallots()
    {
        Dictionary<VoterToken, CastBallot> last = [];
        foreach (CastBallot ballot in _batches.SelectMany(b => b.Ballots))
        {
            last[ballot.Voter] = ballot;
        }

        Dictionary<string, long> votes = [];
        foreach (string choice in last.Values.SelectMany(b => b.Choices))
        {
            votes[choice] = votes.GetValueOrDefault(choice) + 1;
        }

        return votes.Values.Max();
    }

    [Benchmark]
    public VoteTurnout HandedIn() => Open().Turnout();

    [Benchmark]
    public string Closed() => Open().Close("the office", _day.PlusDays(10)).AsT0.Digest;

    [Benchmark]
    public long ClosedAndCounted() => VoteTally.Count(
        Open().Close("the office", _day.PlusDays(10)).AsT0,
        TallyMethods.Read("equal-shares:cost").AsT0,
        TieLadder.Read("votes,cost,id").AsT0).AsT0.Proposal.Cost;

    private OpenVote Open()
    {
        OpenVote vote = new(_paper);
        foreach (BallotBatch batch in _batches)
        {
            vote.Add(batch);
        }

        return vote;
    }

    private static Sequence<string> Choices(string[] ids, Random random)
    {
        HashSet<string> chosen = [];
        for (int left = random.Next(1, 7); left > 0; left--)
        {
            chosen.Add(ids[Math.Min(random.Next(Projects), random.Next(Projects))]);
        }

        return chosen.ToSequence();
    }

    private static VoterReceipt Receipt(Random random)
    {
        Span<byte> bytes = stackalloc byte[VoterReceipt.Digits / 2];
        random.NextBytes(bytes);
        return VoterReceipt.TryParse(Convert.ToHexString(bytes), out VoterReceipt receipt)
            ? receipt
            : throw new InvalidOperationException();
    }

    private static VoterToken Token(int voter)
    {
        Span<byte> bytes = stackalloc byte[32];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, voter);
        return new(bytes);
    }
}
