using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.BoundedOverspending;
using Tadafor.Tally.Methods.ChamberlinCourant;
using Tadafor.Tally.Methods.CumulativeTransfers;
using Tadafor.Tally.Methods.ExactEqualShares;
using Tadafor.Tally.Methods.MaximinSupport;
using Tadafor.Tally.Methods.Optimum;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Recount;
using Tadafor.Tally.Tests.Oracles;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Recount;

/// <summary>Real elections recount to the same outcome, in every round, tie and reason.</summary>
public sealed class RealRecountTests
{
    private static readonly TieLadder _ladder = new([new MostVotes(), new LowestCost(), new SmallestId()]);

    public static IEnumerable<object[]> ExactShares() =>
        from file in new[] { "Netherlands_Assen_2024.pb", "Worldwide_Mechanical_Turk_Knapsack_7.pb" }
        from utility in Enum.GetValues<ExactSharesUtility>()
        from completion in Enum.GetValues<ExactSharesCompletion>()
        select new object[] { file, utility, completion };

    [SkippableTheory]
    [MemberData(nameof(ExactShares))]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb", ExactSharesUtility.Cost, ExactSharesCompletion.None)]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb", ExactSharesUtility.Cardinality, ExactSharesCompletion.None)]
    public void Exact_equal_shares(string file, ExactSharesUtility utility, ExactSharesCompletion completion) =>
        Check(file, new ExactEqualSharesRule { Utility = utility, Completion = completion });

    [SkippableTheory]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb")]
    [InlineData("Poland_Katowice_2023.pb.gz")]
    [InlineData("Poland_Krakow_2025_Biezanow-Prokocim.pb")]
    public void Bounded_overspending(string file)
    {
        foreach (Utility utility in Enum.GetValues<Utility>())
        {
            Check(file, new BoundedOverspendingRule { Utility = utility });
        }
    }

    [SkippableTheory]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb")]
    [InlineData("Netherlands_Amsterdam_604.pb")]
    [InlineData("Poland_Katowice_2023.pb.gz")]
    public void Maximin_support(string file) => Check(file, new MaximinSupportRule());

    [SkippableTheory]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb")]
    [InlineData("Poland_Katowice_2023.pb.gz")]
    public void Representation(string file)
    {
        foreach (bool byScore in new[] { false, true })
        {
            Check(file, new ChamberlinCourantRule { ByScore = byScore });
            Check(file, new ChamberlinCourantRule { ByScore = byScore, PerCost = true });
        }
    }

    [SkippableTheory]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb")]
    [InlineData("Poland_Lodz_2022.pb.gz")]
    [InlineData("France_Toulouse_2022.pb")]
    [InlineData("Poland_Krakow_2021.pb.gz")]
    [InlineData("Worldwide_Mechanical_Turk_Utilities_7.pb")]
    public void The_best_selection(string file)
    {
        foreach (Utility utility in Enum.GetValues<Utility>())
        {
            Check(file, new OptimumRule { Utility = utility });
        }
    }

    [SkippableTheory]
    [InlineData("Switzerland_Zurich_S5.pb")]
    [InlineData("Poland_Katowice_2023.pb.gz")]
    [InlineData("Poland_Krakow_2025_Biezanow-Prokocim.pb")]
    [InlineData("Netherlands_Assen_2024.pb")]
    public void Cumulative_transfers(string file)
    {
        foreach (TransferSelection selection in Enum.GetValues<TransferSelection>())
        {
            Check(file, new CumulativeTransferRule { Selection = selection, Shortage = TransferShortage.Elimination });
            Check(file, new CumulativeTransferRule { Selection = selection, Shortage = TransferShortage.MinimalTransfers });
        }
    }

    private static void Check(string file, TallyRule rule)
    {
        Election election = PublicElections.Of(file);
        TallyOutcome counted = rule.Count(election, _ladder);
        Recounter.Recount(election, counted.Definition).Switch(
            recounted => OutcomesAgree.Check(counted, recounted),
            refusal => Assert.Fail(string.Join('\n', refusal.Reasons)));
    }
}
