using Tadafor.Domain.Primitives;
using Tadafor.Tally.Axioms;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Tests.Methods;

namespace Tadafor.Tally.Tests.Axioms;

/// <summary>The axioms as their definitions read: every group of voters, every set of projects.</summary>
internal sealed class SlowAxioms
{
    private readonly Election _election;
    private readonly List<int[]> _voters;
    private readonly int[] _funded;
    private readonly AxiomUtility _utility;

    public SlowAxioms(Election election, Sequence<string> funded, AxiomUtility utility)
    {
        _election = election;
        _utility = utility;
        _voters = [.. Enumerable
            .Range(0, election.Ballots.Rows)
            .SelectMany(r => Enumerable.Repeat(Slow.Choices(election, r), election.Ballots.Multiplicity[r]))];
        _funded = [.. Enumerable.Range(0, election.Projects.Count).Where(p => funded.Contains(election.Projects[p].Id))];
    }

    public bool Ejr(Slack slack) => EveryCohesiveGroup((group, set) => group.Any(v =>
    {
        long has = Worth(v.Intersect(_funded)), deserved = Worth(set);
        return has >= deserved || slack switch
        {
            Slack.UpToOne => v.Except(_funded).Any(c => has + Worth([c]) > deserved),
            Slack.UpToAny => set.Except(_funded).All(c => has + Worth([c]) > deserved),
            _ => false,
        };
    }));

    public bool Pjr() => EveryCohesiveGroup((group, set) => Worth(group.SelectMany(v => v.Intersect(_funded)).Distinct()) >= Worth(set));

    public bool Jr() => EveryCohesiveGroup((group, set) => set.Length > 1 || group.Any(v => v.Intersect(_funded).Any()));

    public bool EjrPlusUpToAny() => EveryGroup(group => Enumerable.Range(0, _election.Projects.Count).Except(_funded)
        .All(c => !group.All(v => v.Contains(c))
            || group.Any(v => new Ratio(Worth(v.Intersect(_funded)) + Cost([c]), 1) > Share(group.Count))));

    public bool EjrPlusUpToOne() => EveryGroup(group => Enumerable.Range(0, _election.Projects.Count).Except(_funded)
        .All(c => !group.All(v => v.Contains(c))
            || group.Any(v => v.Except(_funded).Any(a => new Ratio(Worth(v.Intersect(_funded)) + Cost([a]), 1) > Share(group.Count)))));

    private bool EveryCohesiveGroup(Func<List<int[]>, int[], bool> isRepresented) => EveryGroup(group => Sets().All(set =>
        set.Length == 0 || !group.All(v => set.All(v.Contains)) || Share(group.Count) < Cost(set) || isRepresented(group, set)));

    private bool EveryGroup(Func<List<int[]>, bool> holds) =>
        Enumerable.Range(1, (1 << _voters.Count) - 1).All(mask => holds([.. _voters.Where((_, i) => (mask & (1 << i)) != 0)]));

    private IEnumerable<int[]> Sets() => Enumerable.Range(0, 1 << _election.Projects.Count)
        .Select(mask => Enumerable.Range(0, _election.Projects.Count).Where(p => (mask & (1 << p)) != 0).ToArray());

    private Ratio Share(int voters) => new(voters * _election.Envelope, _voters.Count);

    private long Worth(IEnumerable<int> projects) => projects.Sum(p => _utility == AxiomUtility.Cost ? _election.Projects[p].Cost : 1);

    private long Cost(IEnumerable<int> projects) => projects.Sum(p => _election.Projects[p].Cost);
}
