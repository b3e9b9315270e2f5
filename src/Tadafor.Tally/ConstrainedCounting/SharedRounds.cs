using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>The rounds of Equal Shares, pot by pot as the order of the pots says.</summary>
internal sealed class SharedRounds
{
    private readonly Scene _scene;
    private readonly EqualSharesRule _rule;
    private readonly SupporterLists _lists;
    private readonly long[] _sharers;

    public SharedRounds(Scene scene, EqualSharesRule rule)
    {
        _scene = scene;
        _rule = rule;
        _lists = rule.Utility == Utility.Score
            ? SupporterListsBuilder.ByScore(scene.Election, rule.OrdinalScoring)
            : SupporterListsBuilder.ByApproval(scene.Election);
        _sharers = [.. Enumerable
            .Range(0, scene.Pots.Count)
            .Select(pot => Math.Max(1, pot == 0 ? scene.Election.Ballots.Voters : SupportersIn(pot)))];
    }

    /// <summary>
    /// Buys what floors ask for, as far as its supporters can; projects left are not given a reason: they have another chance.
    /// </summary>
    public void ServeFloors() => Rounds(_scene.Pots.ForFloor, TallyPhase.Floor);

    /// <summary>The rounds of every part of the count.</summary>
    /// <returns>A voter's share of the citywide pot at the start of the last part.</returns>
    public Ratio Count()
    {
        Ratio endowment = Ratio.Zero;
        foreach (Func<int, int[]> potsOf in _scene.Pots.Parts)
        {
            endowment = Rounds(potsOf, TallyPhase.Main);
        }

        return endowment;
    }

    private Ratio Rounds(Func<int, int[]> potsOf, TallyPhase phase)
    {
        Ratio endowment = new(_scene.Pots.LeftIn(0), _sharers[0]);
        if (_scene.Draft.IsStopped)
        {
            return endowment;
        }

        int[] open = [.. Enumerable.Range(0, _scene.Election.Projects.Count).Where(p => !_scene.Draft.IsFunded(p) && potsOf(p).Length > 0)];
        if (_rule.FreeProjects == FreeProjects.AtOnce)
        {
            FundFree(open, potsOf, phase);
        }

        PotShares[] shares = [.. _sharers.Select((voters, pot) => new PotShares(_lists, _scene.Pots.LeftIn(pot), voters))];
        new RoundsOfPots(_scene, _rule, shares, potsOf, phase, _scene.Pots.AreSeveral ? null : endowment).Run(
            Array.FindAll(open, p => _lists.Supporters[p] > 0 && _scene.Election.Projects[p].Cost > 0));
        foreach (int project in open)
        {
            if (phase != TallyPhase.Floor && !_scene.Draft.IsFunded(project) && !_scene.Draft.IsStopped)
            {
                _scene.Draft.Block(project, Obstacle(project, potsOf, shares));
            }
        }

        return endowment;
    }

    private Obstacle Obstacle(int project, Func<int, int[]> potsOf, PotShares[] shares)
    {
        if (_scene.Gate.Forbids(project) is { } forbidden)
        {
            return forbidden;
        }

        int last = potsOf(project)[^1];
        return _lists.Supporters[project] == 0 ? new NoSupport()
            : _scene.Pots.AreSeveral ? new PotSharesTooSmall(_scene.Pots.NameOf(last), shares[last].WholeMoneyOf(project))
            : new SupportersMoneyTooSmall(shares[last].WholeMoneyOf(project));
    }

    // Free projects come in order of identifier as long as they do not take each other's places; where they do, the ladder says which comes
    // next.
    private void FundFree(int[] open, Func<int, int[]> potsOf, TallyPhase phase)
    {
        bool floor = phase == TallyPhase.Floor;
        List<int> free = [.. open
            .Where(p => _lists.Supporters[p] > 0 && _scene.Election.Projects[p].Cost == 0)
            .OrderBy(p => _scene.Election.Projects[p].Id, CodePointOrder.Instance)];
        free.RemoveAll(IsClosed);
        while (free.Count > 0)
        {
            int chosen = _scene.Gate.HasRoomFor(free, floor) ? free[0] : _scene.Draft.Choose(free, floor ? phase : TallyPhase.Free);
            if (chosen < 0)
            {
                return;
            }

            _scene.Fund(chosen, potsOf(chosen)[0], floor ? phase : TallyPhase.Free, Measure.PricePerUtility, Ratio.Zero, payments: null);
            free.RemoveAll(p => p == chosen || IsClosed(p));
        }

        bool IsClosed(int project) => _scene.Gate.Forbids(project) is not null || (floor && !_scene.Gate.IsWanted(project));
    }

    private long SupportersIn(int pot)
    {
        HashSet<int> rows = [];
        for (int project = 0; project < _scene.Election.Projects.Count; project++)
        {
            for (int segment = _lists.FirstSegment(project); _scene.Pots.IsHome(project, pot)
                && segment < _lists.FirstSegment(project + 1); segment++)
            {
                rows.UnionWith(_lists.Rows(segment).ToArray());
            }
        }

        return rows.Sum(row => row < _lists.HeavyRows ? (long)_lists.Weights[row] : 1);
    }
}
