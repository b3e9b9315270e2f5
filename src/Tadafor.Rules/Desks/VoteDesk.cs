using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Rules.Desks;

/// <summary>
/// The vote of a participatory budget kept in a store: its acts stand in the budget's file (<see cref="BudgetDesk"/>), its ballots are
/// lines. No member shows a choice before the vote is closed. The desk keeps nothing itself; it may be used by several threads.
/// </summary>
/// <remarks>
/// A batch is written as lines first and then as an act: where the machine stops between the two, the lines count for nothing, and the
/// batch given again stands. Once closed the box is made again from the lines, and refused when its digest is not that of the closing.
/// </remarks>
public sealed class VoteDesk
{
    private readonly ILineStore _lines;
    private readonly DeskCore<KeptBudget> _core;

    /// <summary>Opens the desk.</summary>
    /// <param name="store">Where files are kept.</param>
    /// <param name="lines">Where ballots are kept.</param>
    /// <param name="clock">Tells when an act is written; the days are those of the acts.</param>
    public VoteDesk(IActStore store, ILineStore lines, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(clock);
        _lines = lines;
        _core = BudgetDesk.Core(store, clock);
    }

    /// <summary>Sets the ballot paper of a vote that was opened; it no longer changes.</summary>
    /// <param name="reference">The budget's file.</param>
    /// <param name="paper">The paper, on the rules and the list that the vote was opened on.</param>
    /// <param name="on">The day.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptBudget>> SetPaperAsync(
        string reference, BallotPaper paper, LocalDate on, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paper);
        string text = BallotPaperJson.ToText(paper);
        return _core.WriteAsync(
            reference,
            "set-paper",
            writing,
            file => !IsOpen(file) ? new DeskStep(DeskFaults.VoteNotOpen)
                : VoteFold.Paper(file.History) is not null ? new DeskStep(DeskFaults.PaperSet)
                : Others(file.Cycle, paper) is { Length: > 0 } others ? new DeskStep(DeskFaults.OtherPaper(others))
                : SmallDocument.Of(text, BallotPaperJson.Read).Match(
                    _ => new DeskStep(
                        new FileAct { Code = "paper-set", Schema = BallotPaperJson.Schema, On = on, Body = text }, file.State),
                    faults => new DeskStep(DeskFaults.Unplaced(faults))),
            cancellation);
    }

    /// <summary>
    /// Takes a batch of ballots or an urn, all of it or nothing. The same one again changes nothing, whatever its key; ballots that are
    /// not valid are told in its report (<see cref="FindAsync"/>).
    /// </summary>
    /// <param name="reference">The budget's file.</param>
    /// <param name="given">The batch or urn.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public async Task<DeskAnswer<KeptBudget>> AddAsync(
        string reference, HandedIn given, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(given);
        BatchName name = given.Match(batch => batch.Id, urn => urn.Id);
        FileId budget = new(BudgetDesk.Kind, reference);
        LineBatch lines = VoteFold.Batch(budget, name, given);

        // What cannot be read back is not taken.
        if (BallotLines.Read(lines.Lines.Select(line => (line.Token, line.Content)))
            .TryPickT1(out DocumentFaults faults, out HandedIn kept))
        {
            return _core.Refused(DeskFaults.Unplaced(faults));
        }

        if (await _core.FindAsync(reference, cancellation).ConfigureAwait(false) is not { } file)
        {
            return _core.Refused(DeskFaults.NoFile);
        }

        if (IsThere(file))
        {
            return file;
        }

        // Looked at before a line is written.
        if (Step(file).Faults is { } refused)
        {
            return _core.Refused(refused);
        }

        LinesAnswer taken = await _lines.TakeAsync(lines, cancellation).ConfigureAwait(false);
        if (taken.Match(_ => false, _ => false, _ => true, _ => true))
        {
            return _core.Refused(DeskFaults.BatchNameTaken);
        }

        await _lines.CloseAsync(lines.File, cancellation).ConfigureAwait(false);
        DeskAnswer<KeptBudget> answer =
            await _core.WriteAsync(reference, "ballots", writing, Step, cancellation).ConfigureAwait(false);
        if (answer.TryPickT0(out _, out _))
        {
            return answer;
        }

        // Somebody may have given the same batch between.
        return await _core.FindAsync(reference, cancellation).ConfigureAwait(false) is { } now && IsThere(now) ? now : answer;

        bool IsThere(KeptBudget of) => VoteFold.Taken(of.History, name)?.Digest == lines.Digest;

        DeskStep Step(KeptBudget of)
        {
            if (VoteFold.Paper(of.History) is not { } paper)
            {
                return new(DeskFaults.NoPaper);
            }

            if (!IsOpen(of))
            {
                return new(DeskFaults.VoteNotOpen);
            }

            if (VoteFold.Taken(of.History, name) is not null)
            {
                return new(DeskFaults.BatchNameTaken);
            }

            BatchTaken act = new(name.Text, lines.Lines.Count, lines.Digest);
            return kept.To(new OpenVote(paper)).Match(
                _ => Recorded("ballots-taken", given.Match(batch => batch.Day, urn => urn.Day), act, of),
                problems => new DeskStep(DeskFaults.Of(problems)));
        }
    }

    /// <summary>The vote, sealed; <see langword="null"/> when there is no such file, or no paper is set.</summary>
    /// <exception cref="InvalidDataException">The lines of a batch are not those that were taken, or were erased.</exception>
    public async Task<KeptVote?> FindAsync(string reference, CancellationToken cancellation = default) =>
        await _core.FindAsync(reference, cancellation).ConfigureAwait(false) is { } file
            && await VoteFold.VoteAsync(_lines, file.File, file.History, cancellation).ConfigureAwait(false) is { } vote
            ? new(file, vote)
            : null;

    /// <summary>Declares a batch, or one ballot of it, invalid; <see cref="KeptVote.Preview"/> says beforehand what would fall.</summary>
    /// <param name="reference">The budget's file.</param>
    /// <param name="batch">The batch or urn.</param>
    /// <param name="line">The ballot; <see langword="null"/> for all of the batch.</param>
    /// <param name="act">By whom, when and why.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptBudget>> InvalidateAsync(
        string reference, BatchName batch, int? line, VoteAct act, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(act);
        return OpenedAsync(
            reference,
            "invalidate-ballots",
            writing,
            (file, vote) => vote.Invalidate(batch, line, act).Match(
                _ => Recorded(
                    "ballots-invalidated", act.On, new BallotsInvalidated(batch.Text, line, act.By, act.On, act.Reason), file),
                problems => new DeskStep(DeskFaults.Of(problems))),
            cancellation);
    }

    /// <summary>Takes an invalidation back.</summary>
    /// <param name="reference">The budget's file.</param>
    /// <param name="number">The invalidation, from 1.</param>
    /// <param name="act">By whom, when and why.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptBudget>> RevokeAsync(
        string reference, int number, VoteAct act, Writing writing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        return OpenedAsync(
            reference,
            "revoke-invalidation",
            writing,
            (file, vote) => vote.Revoke(number, act).Match(
                _ => Recorded("invalidation-revoked", act.On, new InvalidationRevoked(number, act.By, act.On, act.Reason), file),
                problems => new DeskStep(DeskFaults.Of(problems))),
            cancellation);
    }

    /// <summary>Closes the vote: an act of the budget with the digest of the box and the turnout. From here on nothing is added.</summary>
    /// <param name="reference">The budget's file.</param>
    /// <param name="by">The organ or office that closes, never the name of a person.</param>
    /// <param name="on">The day; not before the last day of voting.</param>
    /// <param name="writing">Key and writer.</param>
    /// <param name="entitled">How many people could vote; <see langword="null"/> when not known.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task<DeskAnswer<KeptBudget>> CloseAsync(
        string reference, string by, LocalDate on, Writing writing, int? entitled = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        return OpenedAsync(
            reference,
            "close-vote",
            writing,
            (file, vote) => vote.Close(by, on).Match(
                closed => BudgetDesk.Step(
                    file.Cycle with { Acts = [.. file.Cycle.Acts, Closing(closed, entitled)] }, file.Cycle.Acts.Count),
                problems => new DeskStep(DeskFaults.Of(problems))),
            cancellation);
    }

    /// <summary>
    /// The closed box, made again from the lines; <see langword="null"/> while the vote is not closed, or where no paper is set. What is
    /// counted from it is what is counted from its published file.
    /// </summary>
    /// <exception cref="InvalidDataException">
    /// The lines are not those that were closed, or were erased: nothing is counted in silence.
    /// </exception>
    public async Task<ClosedVote?> BoxAsync(string reference, CancellationToken cancellation = default)
    {
        KeptBudget? file = await _core.FindAsync(reference, cancellation).ConfigureAwait(false);
        if (file?.Cycle.Acts.FirstOrDefault(a => a.Kind == BudgetActKind.VotingClosed) is not { } act
            || await VoteFold.VoteAsync(_lines, file.File, file.History, cancellation).ConfigureAwait(false) is not { } vote)
        {
            return null;
        }

        return vote.Close(act.By, act.On).TryPickT0(out ClosedVote closed, out _) && closed.Digest == act.Box
            ? closed
            : throw new InvalidDataException($"The ballots of {file.File} do not make the box whose digest the closing holds.");
    }

    private static BudgetAct Closing(ClosedVote closed, int? entitled) => new()
    {
        Kind = BudgetActKind.VotingClosed,
        On = closed.ClosedOn,
        By = closed.ClosedBy,
        Box = closed.Digest,
        Turnout = closed.Turnout.Channels
            .Select(c => new ChannelTurnout(c.Channel == VotingChannel.Paper ? "paper" : "digital", (int)c.Counted, null, null))
            .ToSequence(),
        Entitled = entitled,
    };

    private static bool IsOpen(KeptBudget file) => file.State.Code == BudgetStage.VotingOpen.Code();

    // What the paper says of rules and list, where the opening says something else.
    private static string[] Others(BudgetCycleFile cycle, BallotPaper paper)
    {
        BudgetAct? opened = cycle.Acts.LastOrDefault(a => a.Kind == BudgetActKind.VotingOpened);
        return
        [
            .. paper.RulesDigest is { } rules && opened?.Rules is { } openedRules && rules != openedRules ? ["rulesDigest"] : (string[])[],
            .. paper.ListDigest is { } list && opened?.List is { } openedList && list != openedList ? ["listDigest"] : (string[])[],
        ];
    }

    private static DeskStep Recorded(string code, LocalDate on, BallotAct act, KeptBudget file) =>
        new(new FileAct { Code = code, Schema = VoteActJson.Schema, On = on, Body = VoteActJson.ToText(act) }, file.State);

    // An order for a vote that is open and has a paper.
    private Task<DeskAnswer<KeptBudget>> OpenedAsync(
        string reference,
        string name,
        Writing writing,
        Func<KeptBudget, OpenVote, DeskStep> next,
        CancellationToken cancellation) => _core.WriteAsync(
            reference,
            name,
            writing,
            async file => await VoteFold.VoteAsync(_lines, file.File, file.History, cancellation).ConfigureAwait(false) is not { } vote
                ? new DeskStep(DeskFaults.NoPaper)
                : IsOpen(file) ? next(file, vote) : new DeskStep(DeskFaults.VoteNotOpen),
            cancellation);
}
