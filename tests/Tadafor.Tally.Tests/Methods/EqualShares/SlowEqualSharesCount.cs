using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.EqualShares;

/// <summary>
/// A whole count by Equal Shares, one endowment after the other; written as text so that everything of an outcome is compared at once.
/// </summary>
internal static class SlowEqualSharesCount
{
    public static string Count(EqualSharesRule rule, Election election, TieLadder ladder)
    {
        SlowEqualShares run = new(election, rule.Utility, rule.OrdinalScoring, ladder);
        long unit = (long)Math.Pow(10, election.Decimals), step = rule.Step ?? unit, voters = Math.Max(1, election.Ballots.Voters);
        bool grows = rule.Completion is not (Completion.None or Completion.Greedy);
        bool exactStart = !grows || rule.Completion == Completion.Add1ExactShare;
        if (grows && !exactStart && election.Projects.Sum(p => p.Cost) <= election.Envelope)
        {
            grows = false;
            exactStart = true;
        }

        Ratio endowment = new(election.Envelope, voters);
        if (!exactStart)
        {
            endowment = (Ratio)((long)(endowment / unit).Floor() * unit);
        }

        List<(SlowEqualShares.Tie Tie, Ratio Endowment)> others = [];
        run.Run(endowment, election.Envelope);
        while (grows && !run.Unresolved && GoesOn(run, rule.Completion, election))
        {
            others.AddRange(run.Ties.Select(t => (t, endowment)));
            run.Run(endowment + step, election.Envelope);
            if (!run.Unresolved && run.Cost > election.Envelope)
            {
                others.AddRange(run.Ties.Select(t => (t, endowment + step)));
                run.Run(endowment, election.Envelope);
                break;
            }

            endowment += step;
        }

        int free = Enumerable.Range(0, election.Projects.Count).Count(p => election.Projects[p].Cost == 0 && run.IsSupported(p));
        others = [.. others.DistinctBy(o => $"{o.Tie.Round}:{string.Join(',', o.Tie.Tied)}")];
        others.RemoveAll(o => run.Ties.Exists(t => t.Round == o.Tie.Round && t.Tied.SequenceEqual(o.Tie.Tied)));
        Ratio pointUnit = rule.Utility == Utility.Score && (!election.Ballots.Points.IsEmpty || election.DefaultPoints != 0)
            ? (long)Math.Pow(10, election.PointDecimals)
            : 1;
        return string.Join('\n',
        [
            $"endowment {endowment}",
            .. others.Select(o => $"tie at {o.Endowment} {Text(o.Tie, election, free)}"),
            .. run.Ties.Select(t => $"tie {Text(t, election, free)}"),
            .. run.Purchases.Select(p =>
                $"{election.Projects[p.Project].Id} {p.PricePerUtility * pointUnit} {p.Largest} {p.InFull} {p.WhatTheyHad} {p.Nothing}"),
            .. from p in Enumerable.Range(0, election.Projects.Count)
               where !run.Unresolved && rule.Completion is not (Completion.Greedy or Completion.Add1Utilitarian)
               where run.Purchases.TrueForAll(b => b.Project != p) && run.IsSupported(p) && election.Projects[p].Cost > 0
               where run.Ties.TrueForAll(t => !t.Tied.Contains(p))
               select $"{election.Projects[p].Id} has {run.MoneyBehind(p).Floor()}" into line
               orderby line
               select line,
        ]);
    }

    /// <summary>The same text of an outcome.</summary>
    public static string Text(TallyOutcome outcome) => string.Join('\n',
    [
        $"endowment {outcome.Endowment}",
        .. outcome.Ties.Where(t => t.Phase == TallyPhase.OtherEndowment).Select(t => $"tie at {t.Endowment} {Text(t)}"),
        .. outcome.Ties.Where(t => t.Phase == TallyPhase.Main).Select(t => $"tie {Text(t)}"),
        .. outcome.Rounds.Where(r => r.Phase == TallyPhase.Main).Select(r =>
            $"{r.Project} {r.Value} {r.Payments!.LargestPayment} {r.Payments.PaidInFull} {r.Payments.PaidWhatTheyHad} {r.Payments.PaidNothing}"),
        .. from u in outcome.Unfunded
           where u.Obstacle is SupportersMoneyTooSmall && outcome.Ties.All(t => t.Phase != TallyPhase.Main || !t.Tied.Contains(u.Project))
           select $"{u.Project} has {((SupportersMoneyTooSmall)u.Obstacle).Available}" into line
           orderby line
           select line,
    ]);

    private static bool GoesOn(SlowEqualShares run, Completion completion, Election election)
    {
        int[] left = [.. Enumerable.Range(0, election.Projects.Count).Where(p => run.Purchases.TrueForAll(b => b.Project != p))];
        int[] supported = [.. left.Where(p => run.IsSupported(p) && election.Projects[p].Cost > 0)];
        left = [.. left.Where(p => election.Projects[p].Cost > 0 || !run.IsSupported(p))];
        bool Fits(int p) => run.Cost + election.Projects[p].Cost <= election.Envelope;
        return supported.Length > 0 && completion switch
        {
            Completion.Add1ExactShare => supported.Any(Fits),
            Completion.Add1Full => true,
            _ => left.Any(Fits),
        };
    }

    private static string Text(SlowEqualShares.Tie tie, Election election, int free) =>
        $"{free + tie.Round} {string.Join(',', tie.Tied.Select(p => election.Projects[p].Id).Order(StringComparer.Ordinal))} {(tie.Winner < 0 ? "" : election.Projects[tie.Winner].Id)} {tie.By}";

    private static string Text(TieReport tie) => $"{tie.Round} {string.Join(',', tie.Tied)} {tie.Winner} {tie.SettledBy}";
}
