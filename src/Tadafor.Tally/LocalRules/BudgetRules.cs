using Tadafor.Domain.Primitives;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Voting;

namespace Tadafor.Tally.LocalRules;

/// <summary>
/// The local rules of a participatory budget as a commune adopted them. No law fixes them, so none has a silent default: what the commune
/// did not fix is <see langword="null"/> and is asked for before the call opens. They are read from and written to a document
/// (<see cref="Json.BudgetRulesJson"/>), whose digest freezes them.
/// </summary>
public sealed record BudgetRules
{
    /// <summary>What people call these rules.</summary>
    public required string Reference { get; init; }

    /// <summary>The calendar year of the budget that pays; <see langword="null"/> when not fixed.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>The money of the whole vote, in whole centimes; <see langword="null"/> when not fixed.</summary>
    public long? Envelope { get; init; }

    /// <summary>How ballots are cast, once all of it is fixed; <see langword="null"/> before.</summary>
    public VotingRules? Voting => Ballots?.Whole;

    /// <summary>The ladder that settles ties; <see langword="null"/> when not fixed.</summary>
    public TieLadder? Ties { get; init; }

    /// <summary>
    /// The constraints of the count that these rules fix: envelopes of districts, floors and caps of categories, minimum of votes. Which
    /// projects are incompatible or paid in part by others is said by the list of projects. They stand in one order,
    /// whatever that of the rules: districts, minimum of votes, caps, floors.
    /// </summary>
    public TallyConstraints Constraints => new(
    [
        .. Districts?.Of is { } envelopes ? [envelopes] : Sequence<TallyConstraint>.Empty,
        .. MinimumVotes is > 0 and { } votes ? [new MinimumVotes(votes)] : Sequence<TallyConstraint>.Empty,
        .. Categories?.SelectMany(c => c.Constraints).OfType<CategoryCap>() ?? [],
        .. Categories?.SelectMany(c => c.Constraints).OfType<CategoryFloor>() ?? [],
    ]);

    /// <summary>
    /// Why the method cannot be counted under the constraints of these rules; empty when it can, or while no method is fixed.
    /// </summary>
    public Sequence<ConstraintProblem> NotCounted
    {
        get
        {
            TallyConstraints constraints = Incompatible == IncompatibilityRule.Declared
                ? new([.. Constraints.All, new IncompatibleProjects(["1", "2"])])
                : Constraints;
            return Method is null || constraints.All.Count == 0
                ? []
                :
                [
                    .. ConstrainedRule.NotCounted(
                        Method.Choice.For(new ElectionBuilder(Ballots?.VoteType ?? VoteType.Approval, Envelope ?? 0, []).Build()),
                        constraints),
                ];
        }
    }

    /// <summary>From which part of the budget the money comes.</summary>
    public PayingPart? Part { get; init; }

    /// <summary>What the result is to the council.</summary>
    public ResultWeight? Result { get; init; }

    /// <summary>Envelopes of districts, or that there are none.</summary>
    public DistrictRules? Districts { get; init; }

    /// <summary>Who may propose.</summary>
    public Participants? Proposers { get; init; }

    /// <summary>Who may vote.</summary>
    public Participants? Voters { get; init; }

    /// <summary>How ballots are cast, as far as fixed.</summary>
    public BallotRules? Ballots { get; init; }

    /// <summary>How votes are counted.</summary>
    public CountingMethod? Method { get; init; }

    /// <summary>The ballots that must name a project for it to be funded; zero for no minimum.</summary>
    public long? MinimumVotes { get; init; }

    /// <summary>Categories with their floors and caps; none when the rules say that there are none.</summary>
    public Sequence<CategoryRule>? Categories { get; init; }

    /// <summary>The least that a project may cost, in centimes; <see langword="null"/> for no such rule.</summary>
    public long? LeastCost { get; init; }

    /// <summary>The most that a project may cost, in centimes; <see langword="null"/> for no such rule.</summary>
    public long? MostCost { get; init; }

    /// <summary>Which projects exclude each other.</summary>
    public IncompatibilityRule? Incompatible { get; init; }

    /// <summary>Whether money of others counts.</summary>
    public CoFinancingRule? CoFinancing { get; init; }

    /// <summary>What is asked of the share of women.</summary>
    public GenderRules? Gender { get; init; }

    /// <summary>Whether a refusal can be appealed.</summary>
    public AppealRule? Appeal { get; init; }

    /// <summary>The days of the year.</summary>
    public CycleDays Days { get; init; } = CycleDays.None;
}
