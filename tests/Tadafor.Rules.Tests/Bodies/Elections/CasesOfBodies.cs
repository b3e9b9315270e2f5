using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Tests.Bodies.Elections;

/// <summary>Cases worked out by hand, as tables that a jurist can read and extend.</summary>
/// <remarks>
/// A candidate is written <c>name votes</c>, with <c>w</c> for a woman and <c>m</c> for a man in front, and the year of birth behind where
/// it counts.
/// </remarks>
public sealed class CasesOfBodies
{
    private const string Seats = """
        | seats | women at least | candidates                                  | ties             | elected      | displaced      | remark                                      |
        |-------|----------------|---------------------------------------------|------------------|--------------|----------------|---------------------------------------------|
        | 2     | 0              | m:a 9, m:b 7, w:c 5                         | refuse           | a b          |                | by votes alone                              |
        | 2     | 1              | m:a 9, m:b 7, w:c 5                         | refuse           | a c          | b by c         | the least-voted man gives way               |
        | 3     | 2              | m:a 9, m:b 8, m:c 7, w:d 2, w:e 4           | refuse           | a d e        | c by e, b by d | two give way, to the two most-voted women   |
        | 3     | 1              | m:a 9, w:b 8, m:c 7, w:d 6                  | refuse           | a b c        |                | the minimum holds by votes                  |
        | 3     | 3              | m:a 9, m:b 8, m:c 7, w:d 6                  | refuse           | a b d        | c by d         | too few women: the minimum does not hold    |
        | 2     | 0              | m:a 9, m:b 7, m:c 7                         | refuse           | a            |                | tie left open                               |
        | 2     | 0              | m:a 9, m:b 7, m:c 7                         | id               | a b          |                | tie settled by identifier                   |
        | 2     | 0              | m:a 9, m:b 7 1970, m:c 7 1980               | youngest,lot:s   | a c          |                | the youngest, 59-11 art. 24 §6              |
        | 2     | 0              | m:a 9, m:b 7 1970, m:c 7                    | youngest,id      | a b          |                | a birth unknown: the next rung decides      |
        | 2     | 1              | m:a 9, m:b 9, w:c 1                         | refuse           | c            |                | who gives way is tied                       |
        | 2     | 1              | m:a 9, m:b 9, w:c 1                         | id               | a c          | b by c         | who gives way is settled                    |
        | 2     | 1              | m:a 9, m:b 8, w:c 1, w:d 1                  | refuse           | a            |                | who enters is tied                          |
        | 2     | 1              | m:a 9, m:b 8, w:c 1, w:d 1                  | id               | a c          | b by c         | who enters is settled                       |
        | 3     | 1              | w:a 4                                       | refuse           | a            |                | seats stay vacant                           |
        """;

    private const string Lists = """
        | seats | voters | lists                              | ties            | shares           | not given | remark                                                       |
        |-------|--------|------------------------------------|-----------------|------------------|-----------|--------------------------------------------------------------|
        | 10    | 100    | a 47, b 16, c 16, d 12, e 9        | refuse          | a 5 b 1 c 1 d 1 e 1 | 1      | remainders 7 6 6 2 9: e and a get a seat, b and c tie for the last |
        | 10    | 100    | a 47, b 16, c 16, d 12, e 9        | id              | a 5 b 2 c 1 d 1 e 1 | 0      | the tie settled                                              |
        | 5     | 100    | a 60, b 40                         | refuse          | a 3 b 2          | 0         | quotient 20, nothing left                                    |
        | 5     | 100    | a 61, b 39                         | refuse          | a 3 b 2          | 0         | remainders 1 and 19                                          |
        | 3     | 100    | a 50, b 50                         | refuse          | a 1 b 1          | 1         | equal remainders, left open                                  |
        | 3     | 100    | a 50 1970, b 50 1980               | youngest,lot:s  | a 1 b 2          | 0         | the youngest in line, 59-11 art. 24 §4                       |
        | 4     | 120    | a 60, b 30                         | refuse          | a 2 b 1          | 1         | void ballots among the voters, no remainder: the text is silent |
        | 3     | 10     | a 10, b 0                          | refuse          | a 3 b 0          | 0         | a list without votes                                         |
        | 20    | 20000  | a 9400, b 6350, c 4250             | refuse          | a 10 b 6 c 4     | 0         | 31 seats of a council, part of all candidates                |
        | 11    | 20000  | a 9400, b 6350, c 4250             | refuse          | a 5 b 4 c 2      | 0         | the same votes, part of women (art. 141): its own quotient   |
        """;

    public static TheoryData<string> SeatCases => [.. Rows(Seats)];

    public static TheoryData<string> ListCases => [.. Rows(Lists)];

    [Theory]
    [MemberData(nameof(SeatCases))]
    public void Seats_by_votes_with_a_minimum_of_women(string row)
    {
        string[] cells = Cells(row);
        CandidateVotes[] candidates = [.. cells[2].Split(',', StringSplitOptions.TrimEntries).Select(Candidate)];
        SeatElection election = new()
        {
            Seats = Number(cells[0]),
            MinimumWomen = Number(cells[1]),
            Ballot = BodyBallot.Approval,
            Ballots = 9,
            Candidates = [.. candidates]
        };

        SeatOutcome outcome = election.Outcome(Ladder(cells[3]));

        Assert.Equal(cells[4], string.Join(' ', outcome.Ids()));
        Assert.Equal(cells[5], string.Join(", ", outcome.Displacements.Select(d => $"{d.Displaced.Candidate.Id} by {d.By.Candidate.Id}")));
        Assert.Equal(cells[6].Contains("tied", StringComparison.Ordinal) || cells[6] == "tie left open", outcome.Unresolved is not null);
        Assert.Equal(cells[6].Contains("does not hold", StringComparison.Ordinal), outcome.MinimumHolds == Truth.No);
    }

    [Theory]
    [MemberData(nameof(ListCases))]
    public void Seats_by_largest_remainder(string row)
    {
        string[] cells = Cells(row);
        CandidateList[] lists = [.. cells[2].Split(',', StringSplitOptions.TrimEntries).Select(List)];

        ListOutcome outcome = new ListElection
        {
            Seats = Number(cells[0]),
            Voters = Number(cells[1]),
            Lists = [.. lists]
        }.Outcome(Ladder(cells[3]));

        Assert.Equal(cells[4], string.Join(' ', outcome.Shares().Select(share => $"{share.Key} {share.Value}")));
        Assert.Equal(Number(cells[5]), outcome.NotGiven);
    }

    [Fact]
    public void A_displacement_says_who_by_whom_with_what_votes_and_why()
    {
        SeatElection election = new()
        {
            Seats = 2,
            MinimumWomen = 1,
            Ballot = BodyBallot.Plurality,
            Ballots = 21,
            Candidates = [new(new("a", Gender.Man), 9), new(new("b", Gender.Man), 7), new(new("c", Gender.Woman), 5)]
        };
        Displacement displacement = Assert.Single(election.Outcome(TieLadder.Refuse).Displacements);
        Assert.Equal("b (7 votes) gives way to c (5 votes): women by votes alone: 0, minimum: 1", displacement.Reason.En);
        Assert.Equal("b (7 voix) cède son siège à c (5 voix) : femmes élues par les seules voix : 0, minimum : 1", displacement.Reason.Fr);
        Assert.Contains("7 أصوات", displacement.Reason.Ar, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Rows(string table) => table.Split('\n').Skip(2);

    private static string[] Cells(string row) => row.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static TieLadder Ladder(string text) =>
        TieLadder.Read(text).Match(ladder => ladder, problems => throw new FormatException(problems.ToString()));

    private static CandidateVotes Candidate(string text)
    {
        string[] words = text[2..].Split(' ');
        Candidate candidate = new(
            words[0],
            text[0] == 'w' ? Gender.Woman : Gender.Man)
        { BornOn = words.Length > 2 ? new LocalDate(Number(words[2]), 1, 1) : null };
        return new(candidate, Number(words[1]));
    }

    // The year behind a list is that of the candidate in line for its next seat.
    private static CandidateList List(string text)
    {
        string[] words = text.Split(' ');
        return new(words[0], Number(words[1]))
        {
            Candidates = words.Length > 2
                ? [new($"{words[0]}1"), new($"{words[0]}2") { BornOn = new LocalDate(Number(words[2]), 1, 1) }]
                : [],
        };
    }
}
