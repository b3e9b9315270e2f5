using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Elections;

/// <summary>Holds a ballot against what the election announced.</summary>
internal sealed class BallotExamination(ElectionBuilder election)
{
    private readonly BallotLimits _limits = election.Limits;

    /// <summary>Every reason why the ballot cannot be taken.</summary>
    public Sequence<BallotFault> Faults(ReadOnlySpan<int> choices, ReadOnlySpan<long> points)
    {
        List<BallotFault> faults = [];
        HashSet<int> distinct = [];
        Int128 cost = 0;
        bool isKnown = true, isRepeated = false;
        foreach (int choice in choices)
        {
            if (choice < 0 || choice >= election.Projects.Count)
            {
                isKnown = false;
            }
            else if (!distinct.Add(choice))
            {
                isRepeated = true;
            }
            else
            {
                cost += election.Projects[choice].Cost;
            }
        }

        Add(!isKnown, BallotFault.UnknownProject, faults);
        Add(isRepeated && election.RepeatedChoice == RepeatedChoice.Refuse, BallotFault.RepeatedChoice, faults);
        Add(election.VoteType == VoteType.ChooseOne && distinct.Count != 1, BallotFault.NotOneChoice, faults);
        Add(isKnown && distinct.Count < _limits.MinLength, BallotFault.TooShort, faults);
        Add(distinct.Count > _limits.MaxLength, BallotFault.TooLong, faults);
        Add(isKnown && cost < _limits.MinCost, BallotFault.TooCheap, faults);
        Add(cost > _limits.MaxCost, BallotFault.TooDear, faults);
        Points(choices, points, faults);
        return faults.ToSequence();
    }

    private void Points(ReadOnlySpan<int> choices, ReadOnlySpan<long> points, List<BallotFault> faults)
    {
        if (!election.VoteType.HasPoints() || points.Length != choices.Length)
        {
            Add(!points.IsEmpty || election.VoteType.HasPoints(), BallotFault.PointsDoNotMatch, faults);
            return;
        }

        long? least = election.VoteType == VoteType.Cumulative ? Math.Max(0, _limits.MinPoints ?? 0) : _limits.MinPoints;
        Dictionary<int, Int128> given = [];
        Int128 sum = 0;
        for (int i = 0; i < choices.Length; i++)
        {
            given[choices[i]] = given.GetValueOrDefault(choices[i]) + points[i];
            sum += points[i];
        }

        Add(
            given.Values.Any(value => value < least) || (least >= 0 && points.IndexOfAnyInRange(long.MinValue, -1) >= 0),
            BallotFault.TooFewPoints,
            faults);
        Add(given.Values.Any(value => value > (_limits.MaxPoints ?? long.MaxValue)), BallotFault.TooManyPoints, faults);
        Add(sum < _limits.MinSumPoints, BallotFault.SumTooSmall, faults);
        Add(sum > _limits.MaxSumPoints, BallotFault.SumTooLarge, faults);
    }

    private static void Add(bool isFault, BallotFault fault, List<BallotFault> faults)
    {
        if (isFault)
        {
            faults.Add(fault);
        }
    }
}
