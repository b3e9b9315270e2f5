using System.Numerics;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>
/// Representation after Chamberlin and Courant, greedily and by the book: what a selection is worth is the sum, over voters, of what their
/// best project of it
/// is worth to them; each round funds the project that fits and adds most.
/// </summary>
internal sealed class RepresentationRecount(Protocol protocol, PlainBallots.ScoreBy score, bool perCost)
{
    private readonly Supporters _supporters = new(protocol.Election, score);
    private readonly List<int> _selected = [];

    public static Action<Protocol> Read(Clauses clauses, Election election)
    {
        bool perCost = clauses.ChoiceOf(DefinitionAspect.Utility) == Choices.UtilityBestProjectPerCost;
        string worth = clauses.Value(DefinitionAspect.Utility, perCost ? Choices.UtilityBestProjectPerCost : Choices.UtilityBestProject)
            ?? "";
        if (worth is not (Choices.UtilityScore or Choices.UtilityCardinality))
        {
            clauses.Unreadable(DefinitionAspect.Utility, worth);
        }

        PlainBallots.ScoreBy score = worth == Choices.UtilityScore ? Scores.Read(clauses, election) : Scores.Votes;
        clauses.Expect(DefinitionAspect.Fit, Choices.FitSkip);
        clauses.Expect(DefinitionAspect.Stop, Choices.StopNothingAdds);
        clauses.Expect(DefinitionAspect.ZeroCost, Choices.ZeroCostPlain);
        clauses.Expect(DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever);
        return protocol => new RepresentationRecount(protocol, score, perCost).Count();
    }

    private void Count()
    {
        List<int> open = [.. Enumerable.Range(0, protocol.Election.Projects.Count)];
        foreach (int project in open.FindAll(p => _supporters.Of(p).Count == 0))
        {
            protocol.Block(project, new NoSupport());
            open.Remove(project);
        }

        while (true)
        {
            BigInteger before = Worth(_selected);
            Dictionary<int, BigInteger> gains = open.ToDictionary(p => p, p => Worth([.. _selected, p]) - before);
            foreach (int project in open.FindAll(p => !protocol.Fits(p) || gains[p].IsZero))
            {
                protocol.Block(project, protocol.Fits(project) ? new AddsNothing() : new EnvelopeTooSmall(protocol.Left));
                open.Remove(project);
            }

            int[] best = [.. open.Where(p => open.TrueForAll(q => Compare(p, q, gains) >= 0))];
            if (best.Length == 0 || protocol.Choose(best, TallyPhase.Main, protocol.Rounds.Count + 1) is not { } chosen)
            {
                return;
            }

            _selected.Add(chosen);
            open.Remove(chosen);
            BigInteger cost = perCost ? protocol.Election.Projects[chosen].Cost : 1;
            protocol.Fund(
                chosen,
                TallyPhase.Main,
                perCost ? Measure.GainPerCost : Measure.Gain,
                cost.IsZero ? null : new Ratio(gains[chosen], score.Unit * cost));
        }
    }

    private BigInteger Worth(IEnumerable<int> selection)
    {
        long[] best = new long[_supporters.Voters.Length];
        foreach ((int ballot, long utility) in selection.SelectMany(_supporters.Of))
        {
            best[ballot] = Math.Max(best[ballot], utility);
        }

        return best.Zip(_supporters.Voters).Aggregate(BigInteger.Zero, (sum, b) => sum + ((BigInteger)b.First * b.Second));
    }

    private int Compare(int a, int b, Dictionary<int, BigInteger> gains) => perCost
        ? (gains[a] * protocol.Election.Projects[b].Cost).CompareTo(gains[b] * protocol.Election.Projects[a].Cost)
        : gains[a].CompareTo(gains[b]);
}
