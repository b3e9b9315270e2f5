using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>What a ballot may hold of each category, by number of projects and by their cost.</summary>
internal sealed class CategoryLimits
{
    private readonly ElectionFrame _frame;
    private readonly Sequence<string> _categories;
    private readonly ExactNumber[]?[] _bounds;

    private CategoryLimits(ElectionFrame frame, Sequence<string> categories, ExactNumber[]?[] bounds) =>
        (_frame, _categories, _bounds) = (frame, categories, bounds);

    /// <summary>The limits of META; <see langword="null"/> when there are none.</summary>
    public static CategoryLimits? Of(PabulibHeader header, ElectionFrame frame)
    {
        Sequence<string> categories = ListCell.Of(header.Value("categories") ?? "");
        ExactNumber[]?[] bounds =
        [
            PerLabel(header, "min_length_per_category", categories.Count),
            PerLabel(header, "max_length_per_category", categories.Count),
            PerLabel(header, "min_sum_cost_per_category", categories.Count),
            PerLabel(header, "max_sum_cost_per_category", categories.Count),
        ];
        return bounds.All(bound => bound is null) ? null : new CategoryLimits(frame, categories, bounds);
    }

    /// <summary>One number per label, a single one standing for all; <see langword="null"/> when the key does not give them.</summary>
    public static ExactNumber[]? PerLabel(PabulibHeader header, string key, int labels)
    {
        ExactNumber?[] numbers = [.. ListCell.Of(header.Value(key) ?? "").Select(Amounts.Parse)];
        return labels == 0 || numbers.Contains(null) ? null
            : numbers.Length == labels ? [.. numbers.Select(number => number!.Value)]
            : numbers.Length == 1 ? [.. Enumerable.Repeat(numbers[0]!.Value, labels)]
            : null;
    }

    public void Check(PabulibRow row, int cell, IReadOnlyList<GivenPoints> choices, ProblemLog log)
    {
        for (int category = 0; category < _categories.Count; category++)
        {
            string name = _categories[category];
            ExactSum cost = default;
            int length = 0;
            foreach (Project project in choices.Select(choice => choice.Project).Distinct().Select(project => _frame.Projects[project]))
            {
                if (project.Categories.Contains(name, StringComparer.Ordinal))
                {
                    length++;
                    cost += new ExactNumber(project.Cost, _frame.Decimals);
                }
            }

            ExactSum count = default(ExactSum) + new ExactNumber(length, 0);
            Compare(row, cell, name, count, _bounds[0]?[category], _bounds[1]?[category], log);
            Compare(row, cell, name, cost, _bounds[2]?[category], _bounds[3]?[category], log);
        }
    }

    private static void Compare(
        PabulibRow row,
        int cell,
        string category,
        ExactSum value,
        ExactNumber? least,
        ExactNumber? most,
        ProblemLog log)
    {
        if (least is { } atLeast && value.CompareTo(atLeast) < 0)
        {
            log.At(row, cell, PabulibProblemCode.BallotCategoryBelow, category, value.ToString(), atLeast.ToString());
        }
        else if (most is { } atMost && value.CompareTo(atMost) > 0)
        {
            log.At(row, cell, PabulibProblemCode.BallotCategoryAbove, category, value.ToString(), atMost.ToString());
        }
    }
}
