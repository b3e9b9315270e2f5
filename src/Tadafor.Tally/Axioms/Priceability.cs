using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Axioms;

/// <summary>
/// Priceability (Peters and Skowron 2020): voters with equal endowments could have paid for exactly the funded projects they approve, and
/// no project that is
/// not funded has supporters with more left than it costs.
/// </summary>
internal static class Priceability
{
    /// <summary>Whether a given price system shows a selection to be priceable.</summary>
    /// <param name="election">The election; ballots count as approval.</param>
    /// <param name="funded">The selection.</param>
    /// <param name="system">Endowment and payments.</param>
    /// <returns>The first condition broken, or <see langword="null"/> when all hold.</returns>
    public static PriceFault? Check(Election election, Sequence<string> funded, PriceSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        Selection selection = new(election, funded);
        BallotProfile ballots = election.Ballots;
        if (system.Payments.Count != ballots.Rows
            || Enumerable.Range(0, ballots.Rows).Any(r => system.Payments[r].Count != selection.ChoicesOf(r).Length))
        {
            return new PriceFault(PriceFaultKind.NotOfTheElection, null, null, Ratio.Zero);
        }

        Ratio[] paid = new Ratio[election.Projects.Count], left = new Ratio[election.Projects.Count];
        for (int row = 0; row < ballots.Rows; row++)
        {
            Ratio spent = system.Payments[row].Aggregate(Ratio.Zero, (sum, p) => sum + p);
            if (spent > system.Endowment)
            {
                return new PriceFault(PriceFaultKind.OverEndowment, null, row, spent);
            }

            ReadOnlySpan<ushort> choices = selection.ChoicesOf(row);
            for (int i = 0; i < choices.Length; i++)
            {
                Ratio payment = system.Payments[row][i];
                if (payment.Sign < 0)
                {
                    return new PriceFault(PriceFaultKind.NegativePayment, election.Projects[choices[i]].Id, row, payment);
                }

                paid[choices[i]] += payment * ballots.Multiplicity[row];
                left[choices[i]] += (system.Endowment - spent) * ballots.Multiplicity[row];
            }
        }

        for (int project = 0; project < paid.Length; project++)
        {
            PriceFaultKind? kind = selection.IsFunded[project]
                ? paid[project] == election.Projects[project].Cost ? null : PriceFaultKind.NotTheCost
                : paid[project].Sign > 0 ? PriceFaultKind.PaidButNotFunded
                : left[project] > election.Projects[project].Cost ? PriceFaultKind.CouldHavePaid
                : null;
            if (kind is { } broken)
            {
                return new PriceFault(
                    broken,
                    election.Projects[project].Id,
                    null,
                    broken == PriceFaultKind.CouldHavePaid ? left[project] : paid[project]);
            }
        }

        return null;
    }

    /// <summary>Finds a price system, or a proof that there is none, by exact linear programming; meant for small elections.</summary>
    /// <param name="election">The election; ballots count as approval.</param>
    /// <param name="funded">The selection.</param>
    /// <param name="endowment">What each voter starts with; <see langword="null"/> when any endowment will do.</param>
    /// <param name="cancellation">Ends the check.</param>
    public static PriceSearch Find(
        Election election,
        Sequence<string> funded,
        Ratio? endowment = null,
        CancellationToken cancellation = default) =>
        new PriceProgram(new Selection(election, funded), endowment).Solve(cancellation);
}
