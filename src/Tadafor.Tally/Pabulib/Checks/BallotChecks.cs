using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>
/// Compares every ballot with what META announces. Ballots outside the limits are counted all the same: the count was published with them.
/// </summary>
internal sealed class BallotChecks(PabulibHeader header, ProblemLog log) : IBallotObserver
{
    private ElectionFrame _frame = null!;
    private VoteColumns _columns = null!;
    private BallotLimits _limits = BallotLimits.None;
    private CategoryLimits? _categories;

    public void Begin(ElectionFrame frame, VoteColumns columns)
    {
        (_frame, _columns) = (frame, columns);
        _limits = frame.Numbers.Limits(frame.Decimals, 0);
        _categories = CategoryLimits.Of(header, frame);
    }

    public void Ballot(PabulibRow row, IReadOnlyList<GivenPoints> choices)
    {
        if (IdentityNumber.IsLikely(row.Cell(_columns.Voter)))
        {
            log.Group(row, _columns.Voter, PabulibProblemCode.PersonalVoterId, "voter_id", "", "");
        }

        Length(row, choices.Count);
        if (_limits.MinCost is not null || _limits.MaxCost is not null)
        {
            Cost(row, choices);
        }

        if (_frame.VoteType.HasPoints())
        {
            Points(row, choices);
        }

        _categories?.Check(row, _columns.Vote, choices, log);
    }

    private void Length(PabulibRow row, int length)
    {
        if (_frame.VoteType == VoteType.ChooseOne)
        {
            if (length != 1)
            {
                Report(row, _columns.Vote, PabulibProblemCode.NotOneChoice, Numbers.Text(length), "1");
            }
        }
        else if (length < _limits.MinLength)
        {
            Report(row, _columns.Vote, PabulibProblemCode.BallotTooShort, Numbers.Text(length), Numbers.Text(_limits.MinLength.Value));
        }
        else if (length > _limits.MaxLength)
        {
            Report(row, _columns.Vote, PabulibProblemCode.BallotTooLong, Numbers.Text(length), Numbers.Text(_limits.MaxLength.Value));
        }
    }

    private void Cost(PabulibRow row, IReadOnlyList<GivenPoints> choices)
    {
        Int128 cost = 0;
        foreach (int project in choices.Select(choice => choice.Project).Distinct())
        {
            cost += _frame.Projects[project].Cost;
        }

        if (cost < _limits.MinCost)
        {
            Report(row, _columns.Vote, PabulibProblemCode.BallotCostBelow, Money(cost), Money(_limits.MinCost.Value));
        }
        else if (cost > _limits.MaxCost)
        {
            Report(row, _columns.Vote, PabulibProblemCode.BallotCostAbove, Money(cost), Money(_limits.MaxCost.Value));
        }
    }

    private void Points(PabulibRow row, IReadOnlyList<GivenPoints> choices)
    {
        MetaNumbers numbers = _frame.Numbers;
        ExactSum sum = default;
        bool isSorted = true;
        for (int i = 0; i < choices.Count; i++)
        {
            ExactNumber points = choices[i].Points;
            sum += points;
            isSorted &= i == 0 || !(points > choices[i - 1].Points);
            if (numbers.MinPoints is { } least && points < least)
            {
                Report(row, _columns.Points, PabulibProblemCode.PointsBelowMin, points.ToString(), least.ToString());
            }
            else if (numbers.MaxPoints is { } most && points > most)
            {
                Report(row, _columns.Points, PabulibProblemCode.PointsAboveMax, points.ToString(), most.ToString());
            }
        }

        if (numbers.MinSumPoints is { } atLeast && sum.CompareTo(atLeast) < 0)
        {
            Report(row, _columns.Points, PabulibProblemCode.PointsSumBelow, sum.ToString(), atLeast.ToString());
        }
        else if (numbers.MaxSumPoints is { } atMost && sum.CompareTo(atMost) > 0)
        {
            Report(row, _columns.Points, PabulibProblemCode.PointsSumAbove, sum.ToString(), atMost.ToString());
        }

        if (!isSorted)
        {
            log.Group(row, _columns.Points, PabulibProblemCode.PointsNotSorted, "points", "", row.Cell(_columns.Points));
        }
    }

    private void Report(PabulibRow row, int cell, PabulibProblemCode code, string found, string expected) =>
        log.At(row, cell, code, ProblemLog.Masked(row.Cell(_columns.Voter).Trim()), found, expected);

    private string Money(Int128 amount) => Amounts.Text(amount, _frame.Decimals);
}
