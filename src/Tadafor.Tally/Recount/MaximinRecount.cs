using Tadafor.Tally.Definitions;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>
/// Maximin support, by the book: the project with which the largest load, all costs spread anew, is least, again and again.
/// </summary>
internal sealed class MaximinRecount(Protocol protocol)
{
    private readonly Supporters _supporters = new(protocol.Election, Scores.Votes);
    private readonly List<int> _bought = [];

    public static Action<Protocol> Read(Clauses clauses)
    {
        clauses.Expect(DefinitionAspect.Fit, Choices.FitSkip);
        clauses.Expect(DefinitionAspect.Start, Choices.StartNoLoad);
        clauses.Expect(DefinitionAspect.Stop, Choices.StopNoneLeft);
        clauses.Expect(DefinitionAspect.Completion, Choices.CompletionNone);
        clauses.Expect(DefinitionAspect.ZeroCost, Choices.ZeroCostPlain);
        clauses.Expect(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever);
        clauses.Expect(DefinitionAspect.Parameter, Choices.LoadsSpreadAnew);
        return static protocol => new MaximinRecount(protocol).Count();
    }

    private void Count()
    {
        EvenLoads loads = new(protocol.Election, _supporters);

        // A further project never makes the largest load less: what one led to in an earlier round is a floor, and most need no second
        // look.
        Dictionary<int, Fraction> floors = Enumerable
            .Range(0, protocol.Election.Projects.Count)
            .ToDictionary(p => p, _ => new Fraction(0, 1));
        Close(floors, p => _supporters.Of(p).Count == 0, new NoSupport());
        while (true)
        {
            Close(floors, p => !protocol.Fits(p), new EnvelopeTooSmall(protocol.Left));
            List<int> tied = [];
            foreach (int project in floors.OrderBy(f => f.Value).Select(f => f.Key).ToArray())
            {
                if (tied.Count > 0 && floors[project].CompareTo(floors[tied[0]]) > 0)
                {
                    break;
                }

                floors[project] = loads.Least([.. _bought, project]);
                int order = tied.Count == 0 ? 0 : floors[project].CompareTo(floors[tied[0]]);
                tied = order < 0 ? [project] : order == 0 ? [.. tied, project] : tied;
            }

            if (tied.Count == 0 || protocol.Choose(tied, TallyPhase.Main, protocol.Rounds.Count + 1) is not { } chosen)
            {
                return;
            }

            protocol.Fund(chosen, TallyPhase.Main, Measure.LargestLoad, floors[chosen].ToRatio());
            _bought.Add(chosen);
            floors.Remove(chosen);
        }
    }

    private void Close(Dictionary<int, Fraction> open, Func<int, bool> isClosed, Obstacle obstacle)
    {
        foreach (int project in open.Keys.Where(isClosed).ToArray())
        {
            protocol.Block(project, obstacle);
            open.Remove(project);
        }
    }
}
