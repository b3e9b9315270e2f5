using System.Numerics;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Methods.EqualShares;

namespace Tadafor.Tally.Explaining.Shares;

/// <summary>
/// Rules out numbers of ballots and costs without counting: a project that no run on the way would buy is not in the outcome. What a run
/// without the
/// project does is the same for every project and cost, so a few hundred runs answer for all.
/// </summary>
internal sealed class ShareOutlook(EqualSharesRule rule, Election election, ShareStages stages, Workload work) : IOutlook
{
    private readonly long[] _votes = VoteCounts.Of(election);
    private readonly bool _growsExactly = rule.Completion.GrowsExactly();
    private readonly bool _grows = rule.Completion.Grows();
    private readonly bool _fills = rule.Completion.Fills();

    /// <inheritdoc/>
    public bool? MayBeEnough(int project, long ballots)
    {
        long cost = election.Projects[project].Cost;
        if (cost == 0 && rule.FreeProjects == FreeProjects.AtOnce)
        {
            return true;
        }

        bool candidate = cost > 0 && (stages.UtilityOfOne > 0 || stages.Lists.Supporters[project] > 0);
        long voters = checked(election.Ballots.Voters + ballots);
        if (!_grows && !_fills && (Int128)(stages.Lists.Supporters[project] + ballots) * election.Envelope < (Int128)cost * voters)
        {
            // All supporters together never have enough.
            return false;
        }

        EndowmentGrowth growth = EndowmentGrowth.Of(rule, election, voters);
        ShareStage? last = null;
        for (long numerator = growth.First; ; numerator = checked(numerator + growth.Step))
        {
            if (stages.At(numerator, growth.Denominator) is not { } stage)
            {
                return null;
            }

            if (cost > 0 && (stage.Bought[project] || stage.LeastBallots[project] <= ballots))
            {
                return true;
            }

            if (stage.IsUnresolved)
            {
                return false;
            }

            work.Add(8 + (2L * election.Projects.Count));
            last = stage.Remaining < 0 ? last : stage;
            bool goesOn = GoesOnAnyway(stage, project, candidate) || (cost <= stage.Remaining && GoesOnIfItFits(stage, project, candidate));
            if (growth.Step == 0 || stage.Remaining < 0 || !goesOn)
            {
                break;
            }
        }

        return _fills && last?.Fill is { } fill && cost <= fill.After(_votes[project] + ballots);
    }

    /// <inheritdoc/>
    public long? MostCost(int project)
    {
        long reach = election.Projects[project].Cost - 1, most = -1;
        bool supported = stages.Lists.Supporters[project] > 0;
        if (_fills || (supported && rule.FreeProjects == FreeProjects.AtOnce))
        {
            most = 0;
        }

        EndowmentGrowth growth = EndowmentGrowth.Of(rule, election);
        if (AllFitFrom(project, growth) is { } allFit)
        {
            if (stages.At(election.Envelope, Math.Max(1, election.Ballots.Voters)) is not { } single)
            {
                return null;
            }

            most = Math.Max(most, _fills ? allFit : Math.Min(allFit, single.MostCost[project]));
        }

        ShareStage? last = null;
        for (long numerator = growth.First; most < reach; numerator = checked(numerator + growth.Step))
        {
            if (stages.At(numerator, growth.Denominator) is not { } stage)
            {
                return null;
            }

            work.Add(8 + (2L * election.Projects.Count));
            most = Math.Max(most, Math.Min(reach, supported ? stage.MostCost[project] : -1));
            last = stage.Remaining < 0 ? last : stage;
            if (growth.Step == 0 || stage.IsUnresolved || stage.Remaining < 0)
            {
                break;
            }

            if (!GoesOnAnyway(stage, project, supported))
            {
                if (!GoesOnIfItFits(stage, project, supported))
                {
                    break;
                }

                // Only so cheap a project keeps the endowments growing.
                reach = Math.Min(reach, stage.Remaining);
            }
        }

        return _fills && last?.Fill is { } fill ? Math.Max(most, Math.Min(reach, fill.After(_votes[project]))) : most;
    }

    // The highest cost at which all projects fit together, where that ends the growth before it starts; nothing where it does not, or they
    // fit anyway.
    private long? AllFitFrom(int project, EndowmentGrowth growth)
    {
        if (!_grows || _growsExactly || growth.Step == 0)
        {
            return null;
        }

        BigInteger others = election.Projects.Aggregate(BigInteger.Zero, (sum, p) => sum + p.Cost) - election.Projects[project].Cost;
        return others <= election.Envelope ? (long)(election.Envelope - others) : null;
    }

    // Whether endowments grow after this run at any cost of the project asked about, which it left over.
    private bool GoesOnAnyway(ShareStage stage, int project, bool supported) => GoesOn(stage, project, supported, fits: false);

    // Whether they grow when the project asked about is cheap enough to fit.
    private bool GoesOnIfItFits(ShareStage stage, int project, bool supported) => GoesOn(stage, project, supported, fits: true);

    private bool GoesOn(ShareStage stage, int project, bool supported, bool fits)
    {
        bool FitsToo(int p) => p != project && !stage.Bought[p] && election.Projects[p].Cost <= stage.Remaining;
        return rule.Completion.GoesOn(new(
            SomeCandidate: supported || Array.Exists(stages.Candidates, p => p != project && !stage.Bought[p]),
            SomeCandidateFits: (supported && fits) || Array.Exists(stages.Candidates, FitsToo),
            SomeProjectFits: fits || Enumerable.Range(0, election.Projects.Count).Any(p => FitsToo(p) && !stages.Free.Contains(p))));
    }
}
