using System.Text.Json;
using NJsonSchema;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Rules.Seats;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Tests.Seats;

/// <summary>Votes for seats as documents, and what they come to.</summary>
public sealed class SeatVoteTests
{
    private static readonly string _folder = Path.Combine(Golden.RepositoryRoot, "samples/seats");

    public static TheoryData<string> Samples => [.. Directory.GetFiles(_folder, "*.json").Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_and_what_it_comes_to_follow_their_schemas(string sample)
    {
        string json = await File.ReadAllTextAsync(Path.Combine(_folder, sample));
        Assert.Empty((await SchemaAsync("seat-vote")).Validate(json));
        SeatVote vote = Read(json);
        Assert.Empty((await SchemaAsync("seat-outcome")).Validate(SeatVoteJson.ToText(vote, vote.Count())));
        Assert.All(Enum.GetValues<Language>(), language => Assert.All(Enum.GetValues<TextStyle>(), style =>
            Assert.NotEmpty(SeatVoteText.Of(vote, vote.Count(), language, style))));
    }

    [Fact]
    public void Lists_share_the_seats_as_the_document_says()
    {
        SeatVote vote = Read(File.ReadAllText(Path.Combine(_folder, "council-lists.json")));
        using JsonDocument outcome = JsonDocument.Parse(SeatVoteJson.ToText(vote, vote.Count()));
        Assert.Equal(
            [5, 2, 1, 1, 1],
            outcome.RootElement.GetProperty("lists").EnumerateArray().Select(l => l.GetProperty("seats").GetInt32()));
        Assert.Equal("youngest", outcome.RootElement.GetProperty("tiesMet")[0].GetProperty("settledBy").GetString());
        string text = SeatVoteText.Of(vote, vote.Count(), Language.English);
        Assert.Contains("art. 139 §2, OL 59-11", text, StringComparison.Ordinal);
        Assert.Contains("quotient: 100 (voters) ÷ 10 (seats) = 10", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_minimum_of_women_is_told_with_who_gave_way()
    {
        SeatVote vote = Read(File.ReadAllText(Path.Combine(_folder, "body-with-minimum-of-women.json")));
        string text = SeatVoteText.Of(vote, vote.Count(), Language.French);
        Assert.Contains("C (7 voix) cède son siège à E (4 voix)", text, StringComparison.Ordinal);
        Assert.Equal(Truth.Yes, vote.Count().Match(_ => default, outcome => outcome.MinimumHolds, _ => default));
    }

    [Fact]
    public void An_open_tie_gives_no_seat()
    {
        SeatVote vote = Read(File.ReadAllText(Path.Combine(_folder, "open-tie.json")));
        Assert.Equal(["A"], vote.Count().Match(_ => [], outcome => outcome.Elected.Select(e => e.Candidate.Id), _ => []));
        Assert.Contains("B, C", SeatVoteText.Of(vote, vote.Count(), Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "{}",
        "seats.missing-field $.schema",
        "seats.missing-field $.kind",
        "seats.missing-field $.seats",
        "seats.missing-field $.ties")]
    [InlineData(
        "{\"schema\":\"tadafor/seat-vote/1\",\"kind\":\"lists\",\"seats\":0,\"ties\":\"oldest\",\"voters\":-1,\"lists\":[{\"id\":\"a\"},3],\"ballots\":2}",
        "seats.wrong-type $.seats",
        "seats.ladder $.ties",
        "count.negative $.voters",
        "seats.missing-field $.lists[0].votes",
        "seats.wrong-type $.lists[1]",
        "seats.unknown-field $.ballots")]
    [InlineData(
        "{\"schema\":\"tadafor/seat-vote/1\",\"kind\":\"candidates\",\"seats\":1,\"ties\":\"id\",\"ballot\":\"aproval\",\"ballots\":1,\"candidates\":[{\"id\":\"a\",\"votes\":1,\"gender\":\"f\"}]}",
        "seats.unknown-word $.ballot",
        "seats.unknown-word $.candidates[0].gender")]
    public void Everything_wrong_with_a_document_is_told_at_once(string json, params string[] expected)
    {
        DocumentFaults faults = SeatVoteJson.Read(json).Match(_ => throw new InvalidOperationException("read"), f => f);
        string[] found = [.. faults.Listed.Select(f => $"{f.Kind.Code} {f.Path}")];
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_makes_no_sense_is_told_in_the_outcome_too()
    {
        SeatVote vote = SeatVote.Of(
            new SeatElection { Seats = 1, Ballot = BodyBallot.Plurality, Ballots = 1, Candidates = [new(new("a"), 5)] },
            Tally.Ties.TieLadder.ById);
        string json = SeatVoteJson.ToText(vote, vote.Count());
        Assert.Contains("problems", json, StringComparison.Ordinal);
        Assert.Empty((await SchemaAsync("seat-outcome")).Validate(json));
        Assert.NotEmpty(SeatVoteText.Of(vote, vote.Count(), Language.Arabic));
    }

    [Fact]
    public async Task A_vote_is_read_without_waiting()
    {
        await using FileStream file = File.OpenRead(Path.Combine(_folder, "open-tie.json"));
        Assert.True((await SeatVoteJson.ReadAsync(file)).Match(_ => true, _ => false));
    }

    private static SeatVote Read(string json) =>
        SeatVoteJson.Read(json).Match(vote => vote, faults => throw new InvalidOperationException(faults.Text.En));

    private static async Task<JsonSchema> SchemaAsync(string name) => await JsonSchema.FromJsonAsync(
        await File.ReadAllTextAsync(Path.Combine(Golden.RepositoryRoot, $"docs/schemas/{name}.v1.json")));
}
