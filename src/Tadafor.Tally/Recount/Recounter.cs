using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Recount;

/// <summary>
/// Counts an election a second time from the words of a definition alone: slowly, plainly, in whole numbers of any size, sharing no counting code with
/// the rules. What it gives must equal what the rule gave, in every round, tie and reason.
/// </summary>
public static class Recounter
{
    /// <summary>Whether there is a second implementation of a method.</summary>
    /// <param name="method">The method's name, as definitions spell it.</param>
    public static bool Knows(string method) => method
        is "equal-shares" or "phragmen" or "exact-equal-shares" or "bos" or "maximin" or "chamberlin-courant" or "optimum"
        || GreedyPlan.Knows(method) || TransferPlan.Knows(method);

    /// <summary>Recounts.</summary>
    /// <param name="election">The election.</param>
    /// <param name="definition">What was counted. Every clause must be understood to the letter.</param>
    public static Recounting Recount(Election election, TallyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(definition);
        if (!Knows(definition.Method) || definition.Version != 1)
        {
            RecountFault fault = Knows(definition.Method) ? RecountFault.DefinitionUnknown : RecountFault.MethodUnknown;
            return new Recounting(new RecountRefusal(fault, [$"{definition.Method}/{definition.Version}: the recount has no second implementation of this."]));
        }

        Clauses clauses = new(definition);
        TallyConstraints constraints = TakesConstraints(definition.Method) ? ConstraintClauses.Read(clauses, election) : TallyConstraints.None;
        Election counted = ConstraintClauses.AtCostLeft(election, constraints);
        Func<Protocol, Recounting> count = Plan(clauses, definition, counted, constraints);
        clauses.Expect(DefinitionAspect.RepeatedChoices, Choices.RepeatedCountOnce);
        clauses.Expect(DefinitionAspect.EmptyBallots, Choices.EmptyCounted);
        TieLadder ladder = Ladder(clauses);
        if (clauses.Refusal() is { } refusal)
        {
            return new Recounting(refusal);
        }

        return count(new Protocol(counted, new Judge(counted, ladder), constraints));
    }

    private static bool TakesConstraints(string method) => method == "equal-shares" || GreedyPlan.Knows(method);

    private static Func<Protocol, Recounting> Plan(Clauses clauses, TallyDefinition definition, Election election, TallyConstraints constraints)
    {
        switch (definition.Method)
        {
            case "equal-shares":
                EqualSharesPlan shares = EqualSharesPlan.Read(clauses, election);
                bool bound = constraints.All.Count > 0;
                clauses.Forbid(bound && (shares.Step is not null || shares.Comparison is not null), "Equal Shares is counted under constraints with one run and without comparison.");
                return protocol => new Recounting(bound ? new ConstrainedSharesRecount(shares, protocol).Count(definition) : new EqualSharesRecount(shares, protocol).Count(definition));
            case "exact-equal-shares":
                ExactSharesPlan exact = ExactSharesPlan.Read(clauses);
                return protocol => new Recounting(new ExactSharesRecount(exact, protocol).Count(definition));
            case "bos":
                OverspendingPlan overspending = OverspendingPlan.Read(clauses, election);
                return protocol => new Recounting(new OverspendingRecount(overspending, protocol).Count(definition));
            case "optimum":
                OptimumPlan optimum = OptimumPlan.Read(clauses, election);
                return protocol => new OptimumRecount(optimum, protocol).Count(definition);
            case string method when TransferPlan.Knows(method):
                TransferPlan transfers = TransferPlan.Read(clauses, method, election);
                return protocol => TransferRecount.Count(transfers, protocol, definition);
            default:
                Action<Protocol> count = Rounds(clauses, definition.Method, election, constraints);
                return protocol =>
                {
                    count(protocol);
                    return new Recounting(protocol.Close(definition));
                };
        }
    }

    // Methods that leave nothing but rounds, ties and reasons.
    private static Action<Protocol> Rounds(Clauses clauses, string method, Election election, TallyConstraints constraints) => method switch
    {
        "phragmen" => PhragmenRecount.Read(clauses),
        "maximin" => MaximinRecount.Read(clauses),
        "chamberlin-courant" => RepresentationRecount.Read(clauses, election),
        _ => GreedyPlan.Read(clauses, method, election, constraints),
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
