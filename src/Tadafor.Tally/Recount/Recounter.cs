using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Recount;

/// <summary>
/// Counts an election a second time from the words of a definition alone: slowly, plainly, in whole numbers of any size, sharing no
/// counting code with
/// the rules. What it gives must equal what the rule gave, in every round, tie and reason. What rules and recount say twice (when
/// endowments stop growing, what
/// a clause asks) is said twice on purpose: a mistake made once must not pass both.
/// </summary>
internal static class Recounter
{
    private static readonly Dictionary<string, Plan> _plans = Plans();

    // Reads a definition's clauses; what it returns counts.
    private delegate Func<Protocol, Recounting> Plan(
        Clauses clauses,
        TallyDefinition definition,
        Election election,
        TallyConstraints constraints);

    /// <summary>Whether there is a second implementation of a method.</summary>
    /// <param name="method">The method's name, as definitions spell it.</param>
    public static bool Knows(string method) => _plans.ContainsKey(method);

    /// <summary>Recounts.</summary>
    /// <param name="election">The election.</param>
    /// <param name="definition">What was counted. Every clause must be understood to the letter.</param>
    /// <param name="cancellation">Ends the recount between two steps of its work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Recounting Recount(Election election, TallyDefinition definition, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(definition);
        if (!Knows(definition.Method) || definition.Version != 1)
        {
            RecountFault fault = Knows(definition.Method) ? RecountFault.DefinitionUnknown : RecountFault.MethodUnknown;
            return new Recounting(new RecountRefusal(
                fault,
                [$"{definition.Method}/{definition.Version}: the recount has no second implementation of this."]));
        }

        Clauses clauses = new(definition);
        election = BallotClauses.Read(clauses, election);
        TallyConstraints constraints = TakesConstraints(definition.Method)
            ? ConstraintClauses.Read(clauses, election)
            : TallyConstraints.None;
        Election counted = ConstraintClauses.Parts(election, constraints);
        Func<Protocol, Recounting> count = _plans[definition.Method](clauses, definition, counted, constraints);
        clauses.Expect(DefinitionAspect.RepeatedChoices, Choices.RepeatedCountOnce);
        clauses.Expect(DefinitionAspect.EmptyBallots, Choices.EmptyCounted);
        TieLadder ladder = Ladder(clauses);
        if (clauses.Refusal() is { } refusal)
        {
            return new Recounting(refusal);
        }

        return count(new Protocol(counted, new Judge(counted, ladder), constraints, cancellation));
    }

    private static bool TakesConstraints(string method) => method == MethodNames.EqualShares || GreedyPlan.Names.Contains(method);

    private static Dictionary<string, Plan> Plans()
    {
        Dictionary<string, Plan> plans = new(StringComparer.Ordinal)
        {
            [MethodNames.EqualShares] = EqualShares,
            [MethodNames.ExactEqualShares] = (clauses, definition, _, _) =>
            {
                ExactSharesPlan plan = ExactSharesPlan.Read(clauses);
                return protocol => new Recounting(new ExactSharesRecount(plan, protocol).Count(definition));
            },
            [MethodNames.Overspending] = (clauses, definition, election, _) =>
            {
                OverspendingPlan plan = OverspendingPlan.Read(clauses, election);
                return protocol => new Recounting(new OverspendingRecount(plan, protocol).Count(definition));
            },
            [MethodNames.Optimum] = (clauses, definition, election, _) =>
            {
                OptimumPlan plan = OptimumPlan.Read(clauses, election);
                return protocol => new OptimumRecount(plan, protocol).Count(definition);
            },
            [MethodNames.Phragmen] = Rounds((clauses, _, _, _) => PhragmenRecount.Read(clauses)),
            [MethodNames.Maximin] = Rounds((clauses, _, _, _) => MaximinRecount.Read(clauses)),
            [MethodNames.ChamberlinCourant] = Rounds((clauses, _, election, _) => RepresentationRecount.Read(clauses, election)),
        };
        foreach (string method in GreedyPlan.Names)
        {
            plans.Add(
                method,
                Rounds((clauses, definition, election, constraints) => GreedyPlan.Read(clauses, definition.Method, election, constraints)));
        }

        foreach (string method in TransferPlan.Names)
        {
            plans.Add(method, (clauses, definition, election, _) =>
            {
                TransferPlan plan = TransferPlan.Read(clauses, method, election);
                return protocol => TransferRecount.Count(plan, protocol, definition);
            });
        }

        return plans;
    }

    private static Func<Protocol, Recounting> EqualShares(
        Clauses clauses,
        TallyDefinition definition,
        Election election,
        TallyConstraints constraints)
    {
        EqualSharesPlan plan = EqualSharesPlan.Read(clauses, election);
        bool bound = constraints.All.Count > 0;
        clauses.Forbid(
            bound && (plan.Step is not null || plan.Comparison is not null),
            "Equal Shares is counted under constraints with one run and without comparison.");
        clauses.Forbid(
            constraints.All.Any(c => c is PaperVotes),
            "Equal Shares needs each ballot: votes on paper known only as totals cannot be counted.");
        return protocol => new Recounting(
            bound
                ? new ConstrainedSharesRecount(plan, protocol).Count(definition)
                : new EqualSharesRecount(plan, protocol).Count(definition));
    }

    // Methods that leave nothing but rounds, ties and reasons.
    private static Plan Rounds(Func<Clauses, TallyDefinition, Election, TallyConstraints, Action<Protocol>> read) => (
        clauses,
        definition,
        election,
        constraints) =>
    {
        Action<Protocol> count = read(clauses, definition, election, constraints);
        return protocol =>
        {
            count(protocol);
            return new Recounting(protocol.Close(definition));
        };
    };

    private static TieLadder Ladder(Clauses clauses)
    {
        string text = clauses.Value(DefinitionAspect.Ties, Choices.TiesLadder) ?? "";
        return TieLadder.Read(text).Match(
            ladder => ladder.ToString() == text ? ladder : Unreadable(clauses, text),
            (Sequence<TieLadderProblem> _) => Unreadable(clauses, text));
    }

    private static TieLadder Unreadable(Clauses clauses, string text)
    {
        clauses.Unreadable(DefinitionAspect.Ties, text);
        return TieLadder.Refuse;
    }
}
