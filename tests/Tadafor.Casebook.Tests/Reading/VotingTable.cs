using System.Globalization;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Voting;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>
/// Reads the rows of a table about the ballots of one person: the rules, what was handed in, and what of it stands in the closed box. A
/// ballot is written <c>paper 3 a b</c>: channel, day of March, projects of a, b and c, two at most; <c>digital 3.2</c> is the second batch
/// of its day; <c>!</c> behind it: declared invalid. <c>closing 8</c> closes before the last day, which is the ninth.
/// </summary>
internal sealed class VotingTable
{
    private readonly Vocabulary _vocabulary;

    public VotingTable(string[] headings)
    {
        _vocabulary = new(Vocabulary.OfLastColumn(headings[^1]));
        Phrase[] expected =
            [Keywords.Case, Keywords.WhichCounts, Keywords.Replaceable, Keywords.OverLimit, Keywords.Ballots, Keywords.Counted];
        string[] words = [.. expected.Select(e => e.In(_vocabulary.Language))];
        if (headings.Length != words.Length || !headings.Zip(words).All(pair => Vocabulary.Same(pair.First, pair.Second)))
        {
            throw new CaseException($"the columns are {string.Join(" | ", headings)}. Write {string.Join(" | ", words)}.");
        }
    }

    public static bool IsMeant(AboveTable above) => above[Keywords.Vote] is not null;

    public Case Read(string file, int line, string[] cells) => new VotingCase(
        file,
        line,
        _vocabulary.Language,
        new()
        {
            VoteType = VoteType.Approval,
            Limits = new() { MaxLength = 2 },
            OverLimit = Code<OverLimit>(cells[3]),
            Channels = [VotingChannel.Paper, VotingChannel.Digital],
            Counted = Code<CountedBallot>(cells[1]),
            DigitalIsReplaceable = cells[2] switch
            {
                "yes" => true,
                "no" => false,
                _ => throw new CaseException($"'{cells[2]}' is neither yes nor no."),
            },
        },
        [.. cells[4].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Handed)],
        cells[5]);

    private static HandedBallot Handed(string text)
    {
        string[] parts = text.TrimEnd('!').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] day = parts.Length > 1 ? parts[1].Split('.') : [];
        return day.Length is 1 or 2 && day.All(d => int.TryParse(d, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? new(parts[0], Whole(day[0]), day.Length == 2 ? Whole(day[1]) : 0, parts[2..], text.EndsWith('!'))
            : throw new CaseException($"'{text}' is no ballot. Write it as 'paper 3 a b' or 'digital 3.2 c !'.");
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static T Code<T>(string cell)
        where T : struct, Enum =>
        Enum.TryParse(cell, ignoreCase: true, out T value)
            ? value
            : throw new CaseException($"'{cell}' names none of {string.Join(", ", Enum.GetNames<T>())}.");
}

/// <summary>A ballot of a row; <c>closing</c> in place of the channel is the day of closing.</summary>
internal sealed record HandedBallot(string Channel, int Day, int Order, string[] Choices, bool IsInvalidated);

/// <summary>A row about the ballots of one person.</summary>
internal sealed record VotingCase(
    string File, int Line, Language Language, VotingRules Rules, IReadOnlyList<HandedBallot> Handed, string Expected)
    : Case(File, Line, Language, FactSet.Empty, new LocalDate(2026, 1, 1), Interpretations.Defaults)
{
    public override string? Disagreement() => Found() is var found && found == Expected
        ? null
        : $"{Place}: expected '{Expected}', found '{found}'";

    public override bool Notices(Rule changed) => false;

    private string Found()
    {
        OpenVote vote = new(new()
        {
            Reference = "PB-2026",
            Rules = Rules,
            Envelope = 1_000,
            Projects = [new("a", 100), new("b", 100), new("c", 100)],
            Opens = March(1),
            Closes = March(9),
        });
        VoterToken voter = new(new byte[32]);
        for (int i = 0; i < Handed.Count; i++)
        {
            HandedBallot ballot = Handed[i];
            if (ballot.Channel == "closing")
            {
                continue;
            }

            BatchName name = BatchName.Read($"B-{(i + 1).ToString(CultureInfo.InvariantCulture)}")!;
            VotingChannel channel = ballot.Channel == "paper" ? VotingChannel.Paper : VotingChannel.Digital;
            BallotBatch batch = new(channel, name, March(ballot.Day), [new(voter, [.. ballot.Choices])]) { Order = ballot.Order };
            if (vote.Add(batch).IsT1)
            {
                return "refused";
            }

            if (ballot.IsInvalidated)
            {
                vote.Invalidate(name, null, new("the office", March(ballot.Day), "it was found outside the urn"));
            }
        }

        int closing = Handed.FirstOrDefault(h => h.Channel == "closing")?.Day ?? 9;
        return vote.Close("the office", March(closing)).Match(InBox, _ => "not closed");
    }

    private static string InBox(ClosedVote box)
    {
        if (box.Turnout.Channels.Any(c => c.Undecided > 0))
        {
            return "undecided";
        }

        BallotProfile ballots = box.Election.Ballots;
        return box.Turnout.Counted == 0
            ? "none"
            : string.Join(' ', ballots.Choices.ToArray().Select(c => box.Election.Projects[c].Id));
    }

    private static LocalDate March(int day) => new(2026, 3, day);
}
