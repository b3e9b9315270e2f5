using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>A whole count under constraints: floors, then the pots in their order, then the completion.</summary>
internal sealed class ConstrainedCount
{
    private readonly ConstrainedRule _rule;
    private readonly TallyDefinition _definition;
    private readonly Scene _scene;

    public ConstrainedCount(ConstrainedRule rule, Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        _rule = rule;
        _definition = rule.Define(election, ties);
        _scene = new Scene(rule.Constraints.PartsOf(election), rule.Constraints, ties, cancellation);
    }

    public TallyOutcome Count()
    {
        Ratio? endowment = _rule.Rule is EqualSharesRule shares ? Count(shares) : Count((GreedyRule)_rule.Rule);
        return _scene.Draft.Finish(_definition) with
        {
            Endowment = endowment,
            Under = new UnderConstraints(_rule.Constraints, _scene.Draft.IsStopped ? [] : _scene.Gate.Unmet.ToSequence(), _rule.GivenUp),
        };
    }

    private Ratio? Count(GreedyRule greedy)
    {
        OrderedPass pass = new(
            _scene,
            new Ranking(_scene.Election, greedy.Measure, greedy.OrdinalScoring),
            greedy.WhenTooDear,
            greedy.MinimumSupport);
        if (_scene.Gate.HasFloors)
        {
            pass.ServeFloors();
        }

        pass.Count(TallyPhase.Main);
        return null;
    }

    private Ratio? Count(EqualSharesRule shares)
    {
        OrderedPass byVotes = new(
            _scene,
            new Ranking(_scene.Election, GreedyMeasure.Votes, shares.OrdinalScoring),
            WhenTooDear.Skip,
            minimum: null);
        SharedRounds rounds = new(_scene, shares);
        if (_scene.Gate.HasFloors)
        {
            rounds.ServeFloors();
            byVotes.ServeFloors();
        }

        Ratio endowment = rounds.Count();
        if (shares.Completion == Completion.Greedy && !_scene.Draft.IsStopped)
        {
            _scene.Draft.Reopen();
            byVotes.Count(TallyPhase.Fill);
        }

        return _scene.Pots.AreSeveral ? null : endowment;
    }
}
