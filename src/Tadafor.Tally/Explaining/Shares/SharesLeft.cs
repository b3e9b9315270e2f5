using System.Numerics;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Explaining.Shares;

/// <summary>
/// Runs once more at the endowment that gave an outcome and notes, for projects not bought, what their supporters had left and when it
/// became too little.
/// </summary>
internal static class SharesLeft
{
    /// <summary>By project index; nothing for a project without supporters or without cost, which shares do not explain.</summary>
    public static Dictionary<int, SupportersShares> Of(
        EqualSharesRule rule,
        Election election,
        TieLadder ties,
        TallyOutcome outcome,
        IEnumerable<int> projects,
        CancellationToken cancellation)
    {
        SupporterLists lists = rule.Utility == Utility.Score
            ? SupporterListsBuilder.ByScore(election, rule.OrdinalScoring)
            : SupporterListsBuilder.ByApproval(election);
        int[] asked = [.. projects.Where(p => lists.Supporters[p] > 0 && election.Projects[p].Cost > 0)];
        if (asked.Length == 0
            || outcome.Endowment is not { } endowment
            || endowment.Numerator > long.MaxValue
            || endowment.Denominator > long.MaxValue)
        {
            return [];
        }

        int[] candidates =
        [
            .. Enumerable.Range(0, election.Projects.Count).Where(p => lists.Supporters[p] > 0 && election.Projects[p].Cost > 0)
        ];
        long[] scales = [.. election.Projects.Select(p => rule.Utility == Utility.Cost ? p.Cost : 1)];
        EqualSharesRun run = new(election, lists, scales, candidates, new TieBreaker(election, ties)) { Cancellation = cancellation };
        int free = outcome.Rounds.Count(r => r.Phase == TallyPhase.Free), round = free;
        Dictionary<int, int?> lost = [];
        foreach (int project in asked.Where(p => TooLittle(AtStart(p), p)))
        {
            lost.Add(project, null);
        }

        run.Execute((long)endowment.Numerator, (long)endowment.Denominator, election.Envelope, bought: () =>
        {
            round++;
            foreach (int project in asked.Where(p => !lost.ContainsKey(p) && TooLittle(run.WholeMoneyLeft(p), p)))
            {
                lost.Add(project, round);
            }
        });
        Dictionary<int, SupportersShares> shares = asked.ToDictionary(p => p, p =>
        {
            long left = run.WholeMoneyLeft(p);
            return new SupportersShares(
                lists.Supporters[p],
                AtStart(p),
                left,
                Math.Max(0, election.Projects[p].Cost - left),
                lost.GetValueOrDefault(p));
        });
        run.Release();
        return shares;

        long AtStart(int project) =>
            (long)BigInteger.Min(long.MaxValue, (endowment * new Ratio(lists.Supporters[project], BigInteger.One)).Floor());
        bool TooLittle(long money, int project) => money < election.Projects[project].Cost;
    }
}
