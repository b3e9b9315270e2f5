using NodaTime;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Json;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Seats;

/// <summary>Reads a vote for seats field by field.</summary>
internal static class SeatVoteReader
{
    private const long MostVotes = 1_000_000_000_000;
    private const int MostSeats = 10_000;

    private static readonly Phrase _correct = new("صحح سلم الترجيح.", "Corrigez l'échelle de départage.", "Correct the ladder of ties.");

    private static readonly Dictionary<string, Gender> _genders = new() { ["woman"] = Gender.Woman, ["man"] = Gender.Man };

    private static readonly Dictionary<string, BodyBallot> _ballots = new()
    {
        ["plurality"] = BodyBallot.Plurality,
        ["approval"] = BodyBallot.Approval,
    };

    public static FieldFaults Kinds { get; } = new("seats");

    /// <summary>The vote; <see langword="null"/> when anything is wrong, and all of it has been noted.</summary>
    public static SeatVote? Read(JsonFields root)
    {
        root.Schema(SeatVoteJson.Schema);
        string? kind = root.Word("kind", ["lists", "candidates"]);
        long? seats = root.Whole("seats", 1, MostSeats, required: true);
        TieLadder? ties = Ties(root);
        SeatVote? vote = kind switch
        {
            "lists" => Lists(root, seats, ties),
            "candidates" => Candidates(root, seats, ties),
            _ => null,
        };
        if (kind is not null)
        {
            root.Close();
        }

        return vote;
    }

    private static TieLadder? Ties(JsonFields root)
    {
        if (root.Text("ties", required: true) is not { } text)
        {
            return null;
        }

        return TieLadder.Read(text).Match<TieLadder?>(
            ladder => ladder,
            problems =>
            {
                foreach (TieLadderProblem problem in problems)
                {
                    root.Take("ties")!.Fault(new FaultKind("seats.ladder", problem.Text, _correct));
                }

                return null;
            });
    }

    private static SeatVote? Lists(JsonFields root, long? seats, TieLadder? ties)
    {
        long? voters = root.Whole("voters", 0, MostVotes, required: true), registered = root.Whole("registered", 0, MostVotes);
        IReadOnlyList<JsonPart> items = root.Items("lists", required: true);
        List<CandidateList> lists = [.. items.Select(List).OfType<CandidateList>()];
        return seats is null || voters is null || ties is null || lists.Count < items.Count
            ? null
            : SeatVote.Of(
                new ListElection { Seats = (int)seats, Voters = voters.Value, Registered = registered, Lists = lists.ToSequence() },
                ties);
    }

    private static CandidateList? List(JsonPart part)
    {
        if (part.AsObject() is not { } json)
        {
            return null;
        }

        string? id = json.Text("id", required: true);
        long? votes = json.Whole("votes", 0, MostVotes, required: true);
        IReadOnlyList<JsonPart> items = json.Items("candidates");
        List<Candidate> candidates = [.. items.Select(Named).OfType<Candidate>()];
        json.Close();
        return id is null || votes is null || candidates.Count < items.Count
            ? null
            : new(id, votes.Value) { Candidates = candidates.ToSequence() };
    }

    private static SeatVote? Candidates(JsonFields root, long? seats, TieLadder? ties)
    {
        string? ballot = root.Word("ballot", [.. _ballots.Keys]);
        long? ballots = root.Whole("ballots", 0, MostVotes, required: true), women = root.Whole("minimumWomen", 0, MostSeats);
        IReadOnlyList<JsonPart> items = root.Items("candidates", required: true);
        List<CandidateVotes> candidates = [.. items.Select(Voted).OfType<CandidateVotes>()];
        return seats is null || ballot is null || ballots is null || ties is null || candidates.Count < items.Count
            ? null
            : SeatVote.Of(
                new SeatElection
                {
                    Seats = (int)seats,
                    Ballot = _ballots[ballot],
                    Ballots = ballots.Value,
                    MinimumWomen = (int)(women ?? 0),
                    Candidates = candidates.ToSequence(),
                },
                ties);
    }

    private static Candidate? Named(JsonPart part)
    {
        if (part.AsObject() is not { } json)
        {
            return null;
        }

        Candidate? candidate = Of(json);
        json.Close();
        return candidate;
    }

    private static CandidateVotes? Voted(JsonPart part)
    {
        if (part.AsObject() is not { } json)
        {
            return null;
        }

        Candidate? candidate = Of(json);
        long? votes = json.Whole("votes", 0, MostVotes, required: true);
        json.Close();
        return candidate is null || votes is null ? null : new(candidate, votes.Value);
    }

    private static Candidate? Of(JsonFields json)
    {
        string? id = json.Text("id", required: true);
        string? gender = json.Has("gender") ? json.Word("gender", [.. _genders.Keys]) : null;
        LocalDate? born = json.Date("bornOn");
        return id is null ? null : new(id, gender is null ? Gender.NotStated : _genders[gender]) { BornOn = born };
    }
}
