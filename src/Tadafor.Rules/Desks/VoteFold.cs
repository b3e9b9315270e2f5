using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Rules.Desks;

/// <summary>The vote that acts of a budget's file and lines of ballots make.</summary>
internal static class VoteFold
{
    private const string LinesKind = "ballots";

    /// <summary>Where the lines of a batch are: a batch is a file of lines, which is closed as soon as it is taken.</summary>
    public static FileId LinesOf(FileId budget, string batch)
    {
        // No name of a batch holds a space, so that no two pairs make one reference; a long reference stands as its digest.
        string reference = $"{batch} {budget.Reference}";
        return new(LinesKind, reference.Length <= StoredText.Short ? reference : $"{batch} {TextDigest.Of([budget.Reference])}");
    }

    public static LineBatch Batch(FileId budget, BatchName name, HandedIn given) => new()
    {
        File = LinesOf(budget, name.Text),
        Key = name.Text,
        Lines = BallotLines.Of(given).Select(line => new FileLine(line.Token, line.Content)).ToSequence(),
    };

    /// <summary>The ballot paper; <see langword="null"/> when none is set.</summary>
    public static BallotPaper? Paper(IEnumerable<RecordedAct> history) =>
        history.FirstOrDefault(a => a.Schema == BallotPaperJson.Schema) is { } act
            ? SmallDocument.Of(act.Body, BallotPaperJson.Read).Match(paper => paper, _ => throw PetitionActs.Unreadable(act))
            : null;

    /// <summary>The batch of a name; <see langword="null"/> when it did not come.</summary>
    public static BatchTaken? Taken(IEnumerable<RecordedAct> history, BatchName name) =>
        Acts(history).OfType<BatchTaken>().FirstOrDefault(taken => taken.Batch == name.Text);

    /// <summary>The vote; <see langword="null"/> when no paper is set.</summary>
    /// <exception cref="InvalidDataException">The lines of a batch are not those that were taken.</exception>
    public static async ValueTask<OpenVote?> VoteAsync(
        ILineStore lines, FileId budget, IReadOnlyList<RecordedAct> history, CancellationToken cancellation)
    {
        if (Paper(history) is not { } paper)
        {
            return null;
        }

        OpenVote vote = new(paper);
        foreach (BallotAct act in Acts(history))
        {
            bool stands = act switch
            {
                BatchTaken taken =>
                    (await ReadAsync(lines, budget, taken, cancellation).ConfigureAwait(false)).To(vote).TryPickT0(out _, out _),
                BallotsInvalidated made => vote
                    .Invalidate(Name(made.Batch), made.Line, new VoteAct(made.By, made.On, made.Reason)).TryPickT0(out _, out _),
                InvalidationRevoked revoked => vote
                    .Revoke(revoked.Number, new VoteAct(revoked.By, revoked.On, revoked.Reason)).TryPickT0(out _, out _),
                _ => false,
            };
            if (!stands)
            {
                throw new InvalidDataException($"An act on the ballots of {budget} does not stand: the store was changed from outside.");
            }
        }

        return vote;
    }

    private static async ValueTask<HandedIn> ReadAsync(
        ILineStore lines, FileId budget, BatchTaken taken, CancellationToken cancellation)
    {
        List<FileLine> read = [];
        FileId file = LinesOf(budget, taken.Batch);
        await foreach (StoredLine line in lines.ReadAsync(file, 0, cancellation).ConfigureAwait(false))
        {
            read.Add(line.Line);
        }

        HandedIn? given = null;
        if (read.Count > 0 && new LineBatch { File = file, Key = taken.Batch, Lines = read.ToSequence() }.Digest == taken.Digest)
        {
            given = BallotLines.Read(read.Select(line => (line.Token, line.Content))).Match<HandedIn?>(batch => batch, _ => null);
        }

        return given ?? throw new InvalidDataException($"The lines of {file} are not those that were taken, or were erased.");
    }

    private static BatchName Name(string text) =>
        BatchName.Read(text) ?? throw new InvalidDataException($"'{text}' is not the name of a batch.");

    private static IEnumerable<BallotAct> Acts(IEnumerable<RecordedAct> history) => history
        .Where(a => a.Schema == VoteActJson.Schema)
        .Select(a => VoteActJson.Read(a.Body) ?? throw PetitionActs.Unreadable(a));
}
