using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Tests.Bodies.Elections;

/// <summary>Small random elections, with many ties, and ways to look at their results.</summary>
internal static class Bodies
{
    public static SeatElection Seats(int seed)
    {
        Random random = new(seed);
        int seats = random.Next(1, 7);
        BodyBallot ballot = (BodyBallot)random.Next(2);
        CandidateVotes[] candidates =
        [
            .. Enumerable.Range(1, random.Next(0, 10)).Select(i => new CandidateVotes(Candidate(random, $"c{i}"), random.Next(0, 6)))
        ];
        return Shown(new SeatElection
        {
            Seats = seats,
            Ballot = ballot,
            Ballots = ballot == BodyBallot.Plurality ? candidates.Sum(c => c.Votes) : 5,
            MinimumWomen = random.Next(0, seats + 1),
            Candidates = [.. candidates],
        });
    }

    public static ListElection Lists(int seed)
    {
        Random random = new(seed);
        CandidateList[] lists = [.. Enumerable.Range(1, random.Next(1, 7)).Select(i => new CandidateList($"list{i}", random.Next(0, 30))
        {
            Candidates = [.. Enumerable.Range(1, random.Next(0, 5)).Select(j => Candidate(random, $"list{i}/{j}"))],
        })];
        return Shown(new ListElection
        {
            Seats = random.Next(1, 12),
            Voters = lists.Sum(l => l.Votes) + (random.Next(2) * random.Next(0, 20)),
            Registered = random.Next(3) == 0 ? null : 200,
            Lists = [.. lists],
        });
    }

    private static T Shown<T>(T election)
        where T : notnull => Seed.Note(election, e => e.ToString()!);

    public static TieLadder Ladder(int seed) => (seed & 3) switch
    {
        0 => TieLadder.ById,
        1 => new([new Youngest(), new DrawnLot($"seed {seed}")]),
        2 => new([new MostVotes(), new SmallestId()]),
        _ => new([new DrawnLot($"seed {seed}")]),
    };

    public static Candidate Candidate(Random random, string id) => new(id, random.Next(2) == 0 ? Gender.Woman : Gender.Man)
    {
        BornOn = random.Next(8) == 0 ? null : new LocalDate(1960 + random.Next(4), 1, 1),
    };

    public static SeatOutcome Outcome(this SeatElection election, TieLadder ties) => election.Count(ties).Match(
        outcome => outcome, problems => throw new InvalidOperationException(problems.ToString()));

    public static ListOutcome Outcome(this ListElection election, TieLadder ties) => election.Count(ties).Match(
        outcome => outcome, problems => throw new InvalidOperationException(problems.ToString()));

    public static Sequence<BodyProblem> Problems(this SeatCounting counting) => counting.Match(_ => [], problems => problems);

    public static Sequence<BodyProblem> Problems(this ListCounting counting) => counting.Match(_ => [], problems => problems);

    public static SortedSet<string> Ids(this SeatOutcome outcome) =>
        new(outcome.Elected.Select(h => h.Candidate.Id), StringComparer.Ordinal);

    public static SortedDictionary<string, int> Shares(this ListOutcome outcome) =>
        new(outcome.Lists.ToDictionary(l => l.List.Id, l => l.Seats, StringComparer.Ordinal), StringComparer.Ordinal);

    public static Sequence<T> Shuffled<T>(this Sequence<T> items, int seed)
    {
        T[] copy = [.. items];
        new Random(seed).Shuffle(copy);
        return [.. copy];
    }
}
