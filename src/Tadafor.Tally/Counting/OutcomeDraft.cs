using System.Runtime.InteropServices;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Counting;

/// <summary>An outcome being written: rounds, ties and obstacles as they come. Every rule writes through it.</summary>
internal sealed class OutcomeDraft(Election election, TieLadder ties, CancellationToken cancellation = default)
{
    private readonly TieBreaker _breaker = new(election, ties);
    private readonly List<TallyRound> _rounds = [];
    private readonly List<TieReport> _ties = [];
    private readonly bool[] _funded = new bool[election.Projects.Count];
    private readonly Obstacle?[] _obstacles = new Obstacle?[election.Projects.Count];
    private readonly TieLost?[] _lost = new TieLost?[election.Projects.Count];

    public Election Election { get; } = election;

    /// <summary>What is left of the envelope.</summary>
    public long Remaining { get; private set; } = election.Envelope;

    /// <summary>A tie could not be settled: nothing more is counted.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The number of the next round.</summary>
    public int NextRound => _rounds.Count + 1;

    public bool IsFunded(int project) => _funded[project];

    /// <summary>Neither funded nor given a reason why not.</summary>
    public bool IsOpen(int project) => !_funded[project] && _obstacles[project] is null;

    public bool Fits(int project) => Election.Projects[project].Cost <= Remaining;

    /// <summary>The only candidate, or the one the ladder chooses; -1 when it runs out, which stops the draft.</summary>
    public int Choose(List<int> candidates, TallyPhase phase)
    {
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        int chosen = _breaker.Settle(CollectionsMarshal.AsSpan(candidates), out TieCriterion? by);
        Report(CollectionsMarshal.AsSpan(candidates), chosen, by, phase, NextRound, endowment: null);
        return chosen;
    }

    /// <summary>The project the ladder chooses, -1 when it runs out, and the rung that chose it.</summary>
    public (int Winner, TieCriterion? By) Settle(ReadOnlySpan<int> tied)
    {
        int chosen = _breaker.Settle(tied, out TieCriterion? by);
        return (chosen, by);
    }

    /// <summary>Notes a tie; one without a winner stops the draft.</summary>
    public void Report(ReadOnlySpan<int> tied, int winner, TieCriterion? settledBy, TallyPhase phase, int round, Ratio? endowment)
    {
        List<string> ids = [];
        foreach (int project in tied)
        {
            ids.Add(Election.Projects[project].Id);
            if (winner >= 0 && project != winner && phase != TallyPhase.OtherEndowment && Fits(project))
            {
                _lost[project] ??= new TieLost(round, Election.Projects[winner].Id);
            }
        }

        ids.Sort(CodePointOrder.Instance);
        _ties.Add(new TieReport(
            phase,
            round,
            ids.ToSequence(),
            winner < 0 ? null : Election.Projects[winner].Id,
            settledBy)
        { Endowment = endowment });
        IsStopped |= winner < 0;
    }

    public void Fund(int project, TallyPhase phase, Measure measure, Ratio? value, RoundPayments? payments, string? pot = null)
    {
        cancellation.ThrowIfCancellationRequested();
        Project chosen = Election.Projects[project];
        Remaining -= chosen.Cost;
        _funded[project] = true;
        _rounds.Add(new TallyRound(NextRound, phase, chosen.Id, chosen.Cost, Remaining, measure, value) { Payments = payments, Pot = pot });
    }

    /// <summary>Notes why a project is not funded; a later note replaces an earlier one.</summary>
    public void Block(int project, Obstacle obstacle) => _obstacles[project] = obstacle;

    /// <summary>Forgets why projects were not funded: a completion gives them another chance.</summary>
    public void Reopen() => Array.Clear(_obstacles);

    /// <summary>
    /// The count ends at a project that does not fit; those of <paramref name="order"/> whose turn never came are noted as such.
    /// </summary>
    public void EndAt(int project, ReadOnlySpan<int> order)
    {
        Block(project, new EnvelopeTooSmall(Remaining));
        foreach (int other in order)
        {
            if (!_funded[other] && other != project)
            {
                Block(other, new CountEnded(Election.Projects[project].Id));
            }
        }
    }

    public TallyOutcome Finish(TallyDefinition definition)
    {
        int[] unfunded =
        [
            .. Enumerable.Range(0, _funded.Length).Where(p => !_funded[p]).OrderBy(p => Election.Projects[p].Id, CodePointOrder.Instance)
        ];
        UnfundedProject[] reasons = [.. unfunded.Select(p => new UnfundedProject(Election.Projects[p].Id, ReasonOf(p)))];
        return new TallyOutcome(definition, Election.Ballots.Voters, Election.Envelope, [.. _rounds], [.. _ties], [.. reasons]);
    }

    private Obstacle ReasonOf(int project) => (_obstacles[project], _lost[project]) switch
    {
        (EnvelopeTooSmall or SupportersMoneyTooSmall or CountEnded or PotTooSmall or PotSharesTooSmall, { } lost) => lost,
        ({ } obstacle, _) => obstacle,
        (null, _) when IsStopped => new TieUnsettled(),
        _ => throw new InvalidOperationException($"The rule left project '{Election.Projects[project].Id}' without a reason."),
    };
}
