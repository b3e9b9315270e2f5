using System.Globalization;
using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting;

/// <summary>
/// A vote while ballots come in: paper and digital ones in one space of tokens, each person once. Nothing public of it depends on what
/// a
/// valid ballot chose; turnout is shown. <see cref="Close"/> ends it. Not safe for use by several threads at once.
/// </summary>
/// <remarks>
/// Batches may come in any order: which ballot of a person counts follows from days, places and the rules alone. A ballot that is not
/// valid,
/// or that an invalidation touches, is no ballot: another one of the same person then counts.
/// </remarks>
public sealed class OpenVote
{
    private readonly DistinctBallots _ballots;
    private readonly Dictionary<VoterToken, int> _people = [];
    private readonly Dictionary<BatchName, StoredBatch> _batches = [];
    private readonly List<VoteInvalidation> _invalidations = [];
    private Resolution? _resolution;
    private bool _isClosed;

    /// <summary>Opens a vote without ballots.</summary>
    /// <param name="paper">What voters are asked.</param>
    /// <exception cref="ArgumentException">
    /// The rules open no channel, or one twice; or projects and money are such as <see cref="ElectionBuilder"/> does not take.
    /// </exception>
    public OpenVote(BallotPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        if (paper.Rules.Channels.Count == 0 || paper.Rules.Channels.Distinct().Count() != paper.Rules.Channels.Count)
        {
            throw new ArgumentException("The rules open one channel or two, each once.", nameof(paper));
        }

        Paper = paper;
        _ballots = new DistinctBallots(paper);
    }

    /// <summary>What voters are asked.</summary>
    public BallotPaper Paper { get; }

    /// <summary>Every invalidation, in force or taken back, in the order they were made.</summary>
    public Sequence<VoteInvalidation> Invalidations => _invalidations.ToSequence();

    /// <summary>The report of every batch, by name.</summary>
    public Sequence<BatchReport> Batches => InOrder().Select(b => b.Report).ToSequence();

    /// <summary>Ballots handed in and what became of them, by channel.</summary>
    public VoteTurnout Turnout() => Resolved().Turnout();

    /// <summary>
    /// Where the ballots stand of voters of whom nobody can say which ballot counts: declare one invalid, by an act, and the other
    /// counts.
    /// </summary>
    public Sequence<BallotPlace> Undecided() => Resolved().Undecided();

    /// <summary>Takes a batch; its ballots that are not valid are reported, each with its place.</summary>
    /// <param name="batch">The batch. The same batch again changes nothing.</param>
    public BatchAnswer Add(BallotBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        string digest = BatchRecord.Of(batch);
        if (Refused(batch.Id, batch.Channel, batch.Day, digest, []) is { } answer)
        {
            return answer;
        }

        int[] people = new int[batch.Ballots.Count], rows = new int[batch.Ballots.Count];
        VoterReceipt[] receipts = batch.Ballots.Any(b => b.Receipt is not null) ? new VoterReceipt[batch.Ballots.Count] : [];
        List<BallotFinding> findings = [];
        for (int index = 0; index < batch.Ballots.Count; index++)
        {
            CastBallot ballot = batch.Ballots[index];
            people[index] = Person(ballot.Voter);
            rows[index] = _ballots.Row(ballot, out Sequence<BallotFault> faults);
            findings.AddRange(faults.Select(f => new BallotFinding(new(batch.Id, index + 1), f)));
            if (ballot.Receipt is { } receipt)
            {
                receipts[index] = receipt;
            }
        }

        return Keep(new StoredBatch
        {
            Channel = batch.Channel,
            Id = batch.Id,
            Day = batch.Day,
            Order = batch.Order,
            People = people,
            Rows = rows,
            Receipts = receipts,
            Digest = digest,
            Report = new()
            {
                Id = batch.Id,
                Channel = batch.Channel,
                Ballots = rows.Length,
                Valid = rows.Count(r => r != StoredBatch.NotValid),
                Findings = findings.ToSequence(),
            },
        });
    }

    /// <summary>Takes the totals of an urn of papers without names, with its roll.</summary>
    /// <param name="urn">The urn. The same urn again changes nothing.</param>
    public BatchAnswer Add(PaperUrn urn)
    {
        ArgumentNullException.ThrowIfNull(urn);
        string digest = BatchRecord.Of(urn);
        if (Refused(urn.Id, VotingChannel.Paper, urn.Day, digest, ProblemsOf(urn)) is { } answer)
        {
            return answer;
        }

        return Keep(new StoredBatch
        {
            Channel = VotingChannel.Paper,
            Id = urn.Id,
            Day = urn.Day,
            People = [.. urn.Roll.Select(Person).Distinct()],
            Rows = [],
            Urn = urn,
            Digest = digest,
            Report = new() { Id = urn.Id, Channel = VotingChannel.Paper, Ballots = urn.Papers, Valid = urn.Papers, Findings = [] },
        });
    }

    /// <summary>What declaring a batch or a ballot invalid would do; nothing changes.</summary>
    /// <param name="batch">The batch or urn.</param>
    /// <param name="line">The ballot; <see langword="null"/> for all of the batch.</param>
    /// <returns><see langword="null"/> when there is no such batch or ballot.</returns>
    public VoteInvalidationPreview? Preview(BatchName batch, int? line = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (_isClosed || Target(batch, line) is not { } target || (target.Urn is not null && line is not null))
        {
            return null;
        }

        VoteTurnout before = Turnout();
        Mark(target, line, 1);
        VoteTurnout after = Turnout();
        Mark(target, line, -1);
        return new(after.Channels.Sum(c => c.Invalidated) - before.Channels.Sum(c => c.Invalidated), before, after);
    }

    /// <summary>Declares a batch, or one ballot of it, invalid.</summary>
    /// <param name="batch">The batch or urn.</param>
    /// <param name="line">The ballot; <see langword="null"/> for all of the batch.</param>
    /// <param name="act">By whom, when and why.</param>
    public VoteInvalidationAnswer Invalidate(BatchName batch, int? line, VoteAct act)
    {
        ArgumentNullException.ThrowIfNull(batch);
        List<VotingProblem> problems = ProblemsOf(act);
        StoredBatch? target = Target(batch, line);
        string place = line is { } stated ? new BallotPlace(batch, stated).ToString() : batch.Text;
        if (_isClosed)
        {
            problems.Add(new(VotingFault.Closed));
        }
        else if (target is null)
        {
            problems.Add(new(VotingFault.NoSuchBallot, place));
        }
        else if (target.Urn is not null && line is not null)
        {
            problems.Add(new(VotingFault.UrnLine, place));
        }
        else if (Preview(batch, line)!.Ballots == 0 && target.Report.Ballots > 0)
        {
            problems.Add(new(VotingFault.TouchesNothing, place));
        }

        if (problems.Count > 0)
        {
            return new(problems.ToSequence());
        }

        Mark(target!, line, 1);
        _invalidations.Add(new(_invalidations.Count + 1, batch, line, act));
        return new(_invalidations[^1]);
    }

    /// <summary>Takes an invalidation back; its ballots are valid again unless another one touches them.</summary>
    /// <param name="number">Which.</param>
    /// <param name="act">By whom, when and why.</param>
    public VoteInvalidationAnswer Revoke(int number, VoteAct act)
    {
        List<VotingProblem> problems = ProblemsOf(act);
        VoteInvalidation? made = number > 0 && number <= _invalidations.Count ? _invalidations[number - 1] : null;
        if (_isClosed)
        {
            problems.Add(new(VotingFault.Closed));
        }
        else if (made is null or { Revoked: not null })
        {
            problems.Add(new(
                made is null ? VotingFault.NoSuchInvalidation : VotingFault.RevokedAlready,
                number.ToString(CultureInfo.InvariantCulture)));
        }

        if (problems.Count > 0)
        {
            return new(problems.ToSequence());
        }

        Mark(_batches[made!.Batch], made.Line, -1);
        _invalidations[number - 1] = made with { Revoked = act };
        return new(_invalidations[number - 1]);
    }

    /// <summary>
    /// Closes the vote: the box is read-only from here on, and only now are there choices to be seen. What nobody could decide does not
    /// count, and its number stands in the box.
    /// </summary>
    /// <param name="by">The organ or office that closes, never the name of a person.</param>
    /// <param name="on">The day; not before <see cref="BallotPaper.Closes"/>.</param>
    public VoteClosing Close(string by, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(by);
        List<VotingProblem> problems = [.. ProblemsOf(new VoteAct(by, on, "closing"))];
        if (_isClosed)
        {
            problems.Add(new(VotingFault.Closed));
        }

        if (on < Paper.Closes)
        {
            problems.Add(new(VotingFault.TooEarly));
        }

        problems.AddRange(DoubleRolls());
        if (problems.Count > 0)
        {
            return new(problems.ToSequence());
        }

        _isClosed = true;
        return new(VoteBox.Of(Paper, _ballots, InOrder(), Resolved(), Invalidations, by, on));
    }

    /// <summary>
    /// Whose ballots stand where, valid ones that no invalidation touches; in an urn, the names of its roll. Nothing of what they chose.
    /// </summary>
    internal IEnumerable<(VoterToken Voter, BallotPlace Place)> Standing()
    {
        VoterToken[] tokens = new VoterToken[_people.Count];
        foreach ((VoterToken voter, int person) in _people)
        {
            tokens[person] = voter;
        }

        foreach (StoredBatch batch in InOrder().Where(b => b.Invalidations == 0))
        {
            for (int i = 0; i < (batch.Urn?.Roll.Count ?? 0); i++)
            {
                yield return (batch.Urn!.Roll[i], new(batch.Id, i + 1));
            }

            for (int i = 0; i < batch.Rows.Length; i++)
            {
                if (batch.Rows[i] != StoredBatch.NotValid && !batch.IsInvalidated(i))
                {
                    yield return (tokens[batch.People[i]], new(batch.Id, i + 1));
                }
            }
        }
    }

    /// <summary>The name of the type: an open vote has nothing to say.</summary>
    public override string ToString() => nameof(OpenVote);

    private int Person(VoterToken voter)
    {
        if (!_people.TryGetValue(voter, out int person))
        {
            person = _people.Count;
            _people.Add(voter, person);
        }

        return person;
    }

    private IReadOnlyList<StoredBatch> InOrder() => [.. _batches.Values.OrderBy(b => b.Id.Text, StringComparer.Ordinal)];

    private Resolution Resolved() => _resolution ??= new(InOrder(), _people.Count, Paper.Rules);

    private BatchAnswer Keep(StoredBatch batch)
    {
        _batches.Add(batch.Id, batch);
        _resolution = null;
        return new(batch.Report);
    }

    private BatchAnswer? Refused(BatchName id, VotingChannel channel, LocalDate day, string digest, List<VotingProblem> problems)
    {
        if (_batches.TryGetValue(id, out StoredBatch? there) && there.Digest == digest)
        {
            return new(there.Report with { WasThere = true });
        }

        if (_isClosed)
        {
            problems.Add(new(VotingFault.Closed, id.Text));
        }

        if (there is not null)
        {
            problems.Add(new(VotingFault.BatchNameTaken, id.Text));
        }

        if (!Paper.Rules.Channels.Contains(channel))
        {
            problems.Add(new(VotingFault.ChannelNotOpen, id.Text));
        }

        if (day < Paper.Opens || day > Paper.Closes)
        {
            problems.Add(new(VotingFault.DayOutside, id.Text));
        }

        return problems.Count > 0 ? new BatchAnswer(problems.ToSequence()) : null;
    }

    private List<VotingProblem> ProblemsOf(PaperUrn urn)
    {
        List<VotingProblem> problems = [];
        if (Paper.Rules.VoteType is not (VoteType.Approval or VoteType.ChooseOne))
        {
            problems.Add(new(VotingFault.UrnKind, urn.Id.Text));
        }

        if (Paper.Rules is { Counted: not CountedBallot.Paper, Channels.Count: > 1 })
        {
            problems.Add(new(VotingFault.UrnPrevails, urn.Id.Text));
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (UrnTotal total in urn.Totals)
        {
            if (!_ballots.Knows(total.Project) || !seen.Add(total.Project))
            {
                problems.Add(new(VotingFault.UrnProject, total.Project));
            }
        }

        Int128 votes = urn.Totals.Aggregate((Int128)0, (sum, t) => sum + t.Votes);
        if (urn.Papers < 0
            || urn.Totals.Any(t => t.Votes < 0 || t.Votes > urn.Papers)
            || (Paper.Rules.VoteType == VoteType.ChooseOne && votes > urn.Papers)
            || urn.Papers > urn.Roll.Distinct().Count())
        {
            problems.Add(new(VotingFault.UrnNumbers, urn.Id.Text));
        }

        return problems;
    }

    private IEnumerable<VotingProblem> DoubleRolls()
    {
        Dictionary<int, StoredBatch> urnOf = [];
        SortedSet<string> named = new(StringComparer.Ordinal);
        foreach (StoredBatch urn in _batches.Values.Where(b => b.Urn is not null && b.Invalidations == 0))
        {
            foreach (int person in urn.People)
            {
                if (!urnOf.TryAdd(person, urn))
                {
                    named.Add(urn.Id.Text);
                    named.Add(urnOf[person].Id.Text);
                }
            }
        }

        return named.Select(id => new VotingProblem(VotingFault.UrnRoll, id));
    }

    private StoredBatch? Target(BatchName batch, int? line) =>
        _batches.TryGetValue(batch, out StoredBatch? there)
        && (line is null || there.Urn is not null || (line >= 1 && line <= there.Rows.Length))
            ? there
            : null;

    private void Mark(StoredBatch batch, int? line, int step)
    {
        if (line is { } one)
        {
            batch.LineInvalidations[one - 1] = batch.LineInvalidations.GetValueOrDefault(one - 1) + step;
        }
        else
        {
            batch.Invalidations += step;
        }

        _resolution = null;
    }

    private static List<VotingProblem> ProblemsOf(VoteAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return [.. act.Faults().Select(f => new VotingProblem(f))];
    }
}
