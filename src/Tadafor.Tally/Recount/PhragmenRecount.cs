using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>Phragmén's rule, by the book: the project whose supporters end with the least load, again and again.</summary>
internal sealed class PhragmenRecount(Protocol protocol, bool stops, bool unsupportedLast)
{
    private readonly Election _election = protocol.Election;
    private readonly Supporters _supporters = new(protocol.Election, Scores.Votes);
    private bool _ended;

    public static Action<Protocol> Read(Clauses clauses)
    {
        bool stops = clauses.Read(DefinitionAspect.Fit, (Choices.FitSkip, false), (Choices.FitStop, true));
        clauses.Expect(DefinitionAspect.Start, Choices.StartNoLoad);
        clauses.Expect(DefinitionAspect.Stop, stops ? Choices.StopAnyTiedDoesNotFit : Choices.StopNoneLeft);
        clauses.Expect(DefinitionAspect.Completion, Choices.CompletionNone);
        clauses.Expect(DefinitionAspect.ZeroCost, Choices.ZeroCostPlain);
        bool last = clauses.Read(DefinitionAspect.ZeroSupport, (Choices.ZeroSupportLast, true), (Choices.ZeroSupportNever, false));
        return protocol => new PhragmenRecount(protocol, stops, last).Count();
    }

    private void Count()
    {
        List<int> open = [];
        for (int project = 0; project < _election.Projects.Count; project++)
        {
            if (!protocol.Fits(project))
            {
                protocol.Block(project, new EnvelopeTooSmall(_election.Envelope));
            }
            else if (_supporters.Of(project).Count == 0 && !unsupportedLast)
            {
                protocol.Block(project, new NoSupport());
            }
            else
            {
                open.Add(project);
            }
        }

        Loads loads = new(_supporters);

        // A load never falls from round to round: the last one known is a floor, and most projects need no second look.
        PriorityQueue<int, Fraction> floors = new(open.Where(p => _supporters.Of(p).Count > 0).Select(p => (p, new Fraction(0, 1))));
        while (floors.Count > 0 && !_ended)
        {
            (List<int> tied, Fraction least) = LeastLoaded(floors, loads);
            int? bought = Round(tied, open);
            if (bought is { } project)
            {
                protocol.Fund(project, TallyPhase.Main, Measure.Load, loads.Buy(_election.Projects[project], project));
            }

            floors.EnqueueRange(tied.Where(p => p != bought && open.Contains(p)), least);
        }

        List<int> unsupported = open.FindAll(p => _supporters.Of(p).Count == 0);
        while (unsupported.Count > 0 && !_ended)
        {
            if (Round(unsupported, open) is { } project)
            {
                protocol.Fund(project, TallyPhase.Main, Measure.Load, null);
            }

            unsupported.RemoveAll(p => !open.Contains(p));
        }
    }

    // The project bought among the tied ones. Nothing when none fits, or when the count ends here.
    private int? Round(List<int> tied, List<int> open)
    {
        List<int> tooDear = tied.FindAll(p => !protocol.Fits(p));
        tooDear.ForEach(p => protocol.Block(p, new EnvelopeTooSmall(protocol.Left)));
        open.RemoveAll(tooDear.Contains);
        if (stops && tooDear.Count > 0)
        {
            string at = tooDear.Select(p => _election.Projects[p].Id).Aggregate((a, b) => Judge.ById(a, b) <= 0 ? a : b);
            open.ForEach(p => protocol.Block(p, new CountEnded(at)));
            _ended = true;
            return null;
        }

        int[] fitting = [.. tied.Where(open.Contains)];
        if (fitting.Length == 0)
        {
            return null;
        }

        int? chosen = protocol.Choose(fitting, TallyPhase.Main, protocol.Rounds.Count + 1);
        _ended = chosen is null;
        open.RemoveAll(p => p == chosen);
        return chosen;
    }

    private (List<int> Tied, Fraction Least) LeastLoaded(PriorityQueue<int, Fraction> floors, Loads loads)
    {
        List<int> tied = [];
        Fraction least = default;
        List<(int Project, Fraction Load)> others = [];
        while (floors.TryPeek(out int project, out Fraction floor) && (tied.Count == 0 || floor.CompareTo(least) <= 0))
        {
            floors.Dequeue();
            Fraction load = loads.After(_election.Projects[project], project);
            int order = tied.Count == 0 ? -1 : load.CompareTo(least);
            if (order < 0)
            {
                others.AddRange(tied.Select(p => (p, least)));
                (tied, least) = ([project], load);
            }
            else if (order == 0)
            {
                tied.Add(project);
            }
            else
            {
                others.Add((project, load));
            }
        }

        floors.EnqueueRange(others);
        return (tied, least);
    }
}
