using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.ExactEqualShares;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Axioms;

/// <summary>The price systems that rules in which voters pay or bear loads carry in their outcomes.</summary>
internal static class PricesOfOutcome
{
    /// <summary>The payments of an outcome of Equal Shares, Exact Equal Shares or Phragmén's rule.</summary>
    /// <param name="election">The election.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="outcome">Its outcome.</param>
    /// <returns><see langword="null"/> for other rules, and when a project was funded by a completion, so that nobody paid for
    /// it.</returns>
    public static PriceSystem? Of(Election election, TallyRule rule, TallyOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Rounds.Any(r => r.Phase is not (TallyPhase.Main or TallyPhase.Free)))
        {
            return null;
        }

        return rule switch
        {
            EqualSharesRule shares => Pay(
                election,
                outcome,
                outcome.Endowment!.Value,
                (left, round, utility) => Ratio.Min(left, round.Value!.Value * utility),
                UtilityOf(election, shares)),
            ExactEqualSharesRule =>
                Pay(election, outcome, outcome.Endowment!.Value, static (left, round, _) => Equal(left, round), static (_, _) => 1),
            PhragmenRule when outcome.Rounds.All(r => r.Value is not null) => Bear(election, outcome),
            _ => null,
        };
    }

    private static Ratio Equal(Ratio left, TallyRound round) =>
        round.Payments is { } paid && left >= paid.LargestPayment ? paid.LargestPayment : Ratio.Zero;

    // Loads are payments from an endowment of the largest load.
    private static PriceSystem Bear(Election election, TallyOutcome outcome)
    {
        Ratio largest = outcome.Rounds.Count == 0 ? Ratio.Zero : outcome.Rounds.Max(r => r.Value!.Value);
        return Pay(election, outcome, largest, (left, round, _) => round.Value!.Value - (largest - left), static (_, _) => 1);
    }

    private static Func<int, int, Ratio> UtilityOf(Election election, EqualSharesRule rule)
    {
        int longest = PointTotals.LongestAllowed(election);
        long unit = PointTotals.Unit(election);
        BallotProfile ballots = election.Ballots;
        return (row, at) => rule.Utility switch
        {
            Utility.Cost => election.Projects[election.Ballots.Choices[at]].Cost,
            Utility.Cardinality => 1,
            _ => new Ratio(
                Math.Max(0, PointTotals.ScoreAt(election, rule.OrdinalScoring, longest, ballots.Starts[row], ballots.Starts[row + 1], at)),
                unit),
        };
    }

    private static PriceSystem Pay(
        Election election,
        TallyOutcome outcome,
        Ratio endowment,
        Func<Ratio, TallyRound, Ratio, Ratio> payment,
        Func<int, int, Ratio> utilityOf)
    {
        BallotProfile ballots = election.Ballots;
        Dictionary<string, TallyRound> rounds = outcome.Rounds.ToDictionary(r => r.Project);
        List<Sequence<Ratio>> payments = [];
        for (int row = 0; row < ballots.Rows; row++)
        {
            int start = ballots.Starts[row], length = ballots.Starts[row + 1] - start;
            Ratio[] paid = new Ratio[length];
            Ratio left = endowment;
            foreach ((int at, TallyRound round) in Enumerable.Range(0, length)
                .Select(i => (i, rounds.GetValueOrDefault(election.Projects[ballots.Choices[start + i]].Id)))
                .Where(c => c.Item2 is { Phase: TallyPhase.Main }).OrderBy(c => c.Item2!.Number).Select(c => (c.i, c.Item2!)))
            {
                paid[at] = payment(left, round, utilityOf(row, start + at));
                left -= paid[at];
            }

            payments.Add(paid.ToSequence());
        }

        return new PriceSystem(endowment, payments.ToSequence());
    }
}
