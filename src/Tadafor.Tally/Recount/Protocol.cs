using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Recount;

/// <summary>What a recount writes down as it goes.</summary>
internal sealed class Protocol
{
    private readonly Dictionary<int, Obstacle> _obstacles = [];
    private readonly Dictionary<int, TieLost> _lost = [];

    /// <param name="election">The election, projects at the cost that counts.</param>
    /// <param name="judge">Settles ties.</param>
    /// <param name="constraints">Local constraints; none when not given.</param>
    /// <param name="cancellation">Ends the recount.</param>
    public Protocol(Election election, Judge judge, TallyConstraints? constraints = null, CancellationToken cancellation = default)
    {
        Cancellation = cancellation;
        (Election, Judge, Left) = (election, judge, election.Envelope);
        Conditions = new Conditions(election, constraints ?? TallyConstraints.None, Rounds);
    }

    public Election Election { get; }

    public CancellationToken Cancellation { get; }

    public Judge Judge { get; }

    public Conditions Conditions { get; }

    public List<TallyRound> Rounds { get; } = [];

    public List<TieReport> Ties { get; } = [];

    public HashSet<int> Funded { get; } = [];

    public long Left { get; private set; }

    public bool Waits => Ties.Exists(t => t.Winner is null);

    public bool Fits(int project) => Election.Projects[project].Cost <= Left;

    /// <summary>All projects in the order of their identifiers.</summary>
    public int[] ById()
    {
        int[] all = [.. Enumerable.Range(0, Election.Projects.Count)];
        Array.Sort(all, (a, b) => Judge.ById(Election.Projects[a].Id, Election.Projects[b].Id));
        return all;
    }

    public void Fund(int project, TallyPhase phase, Measure measure, Ratio? value, RoundPayments? payments = null, string? pot = null)
    {
        Cancellation.ThrowIfCancellationRequested();
        Left -= Election.Projects[project].Cost;
        Funded.Add(project);
        Rounds.Add(new TallyRound(
            Rounds.Count + 1,
            phase,
            Election.Projects[project].Id,
            Election.Projects[project].Cost,
            Left,
            measure,
            value)
        { Payments = payments, Pot = pot });
    }

    /// <summary>The only one, or the one the ladder leaves; nothing when the ladder runs out.</summary>
    public int? Choose(IReadOnlyCollection<int> equal, TallyPhase phase, int round, Ratio? endowment = null)
    {
        if (equal.Count == 1)
        {
            return equal.First();
        }

        (int Winner, TieCriterion? By)? settled = Judge.Settle(equal);
        Note(equal, settled, phase, round, endowment);
        return settled?.Winner;
    }

    public void Note(IReadOnlyCollection<int> equal, (int Winner, TieCriterion? By)? settled, TallyPhase phase, int round, Ratio? endowment)
    {
        string[] ids = [.. equal.Select(p => Election.Projects[p].Id)];
        Array.Sort(ids, Judge.ById);
        Ties.Add(new TieReport(
            phase,
            round,
            [.. ids],
            settled is { } s ? Election.Projects[s.Winner].Id : null,
            settled?.By)
        { Endowment = endowment });
        foreach (int project in equal)
        {
            if (settled is { } chosen && project != chosen.Winner && phase != TallyPhase.OtherEndowment && Fits(project))
            {
                _lost.TryAdd(project, new TieLost(round, Election.Projects[chosen.Winner].Id));
            }
        }
    }

    public void Block(int project, Obstacle obstacle) => _obstacles[project] = obstacle;

    /// <summary>A completion gives every project left another chance.</summary>
    public void Reopen() => _obstacles.Clear();

    public TallyOutcome Close(TallyDefinition definition)
    {
        IEnumerable<int> others = ById().Where(p => !Funded.Contains(p));
        return new TallyOutcome(
            definition,
            Election.Ballots.Voters,
            Election.Envelope,
            Rounds.ToSequence(),
            Ties.ToSequence(),
            others.Select(p => new UnfundedProject(Election.Projects[p].Id, Why(p))).ToSequence());
    }

    // A tie lost explains more than the want of money that followed from it.
    private Obstacle Why(int project)
    {
        Obstacle obstacle = _obstacles.GetValueOrDefault(project) ?? new TieUnsettled();
        return obstacle is EnvelopeTooSmall or SupportersMoneyTooSmall or CountEnded or PotTooSmall or PotSharesTooSmall
            && _lost.TryGetValue(project, out TieLost? lost) ? lost : obstacle;
    }
}
