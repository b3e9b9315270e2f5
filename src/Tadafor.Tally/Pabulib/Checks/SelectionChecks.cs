using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks the projects marked as selected against the money and the threshold, whatever the rule.</summary>
internal sealed class SelectionChecks(CheckedElection counted, ProblemLog log)
{
    private readonly Election _election = counted.Election;

    public static void Run(CheckedElection counted, ProblemLog log)
    {
        SelectionChecks checks = new(counted, log);
        checks.FullyFunded();
        if (counted.HasSelection)
        {
            checks.Budget();
            checks.Threshold();
            checks.Labels("categories", "budget_per_category", static project => project.Categories);
        }
    }

    private void FullyFunded()
    {
        Int128 total = _election.Projects.Aggregate((Int128)0, (sum, project) => sum + project.Cost);
        PabulibRow? flag = counted.Header.RowOf("fully_funded");
        if (flag is null && total <= _election.Envelope && _election.Projects.Count > 0)
        {
            log.At(counted.Header.RowOf("budget")!, 1, PabulibProblemCode.AllProjectsFunded, "fully_funded", counted.Money(total), "1");
        }
        else if (flag is not null && total > _election.Envelope)
        {
            log.At(flag, 1, PabulibProblemCode.NotFullyFunded, "fully_funded", counted.Money(total), counted.Money(_election.Envelope));
        }
    }

    private void Budget()
    {
        Int128 spent = 0;
        for (int i = 0; i < _election.Projects.Count; i++)
        {
            spent += counted.IsSelected(i) ? _election.Projects[i].Cost : 0;
        }

        if (spent > _election.Envelope)
        {
            log.At(
                counted.Header.Projects.Header,
                counted.SelectedColumn,
                PabulibProblemCode.BudgetExceeded,
                "selected",
                counted.Money(spent),
                counted.Money(_election.Envelope));
        }

        // Only these rules go on as long as anything fits.
        if (counted.Header.Value("rule") is not ("greedy" or "greedy-threshold"))
        {
            return;
        }

        for (int i = 0; i < _election.Projects.Count; i++)
        {
            long cost = _election.Projects[i].Cost;
            if (!counted.IsSelected(i)
                && counted.Row(i).Cell(counted.SelectedColumn).Trim() == "0"
                && cost <= _election.Envelope - spent
                && MeetsThreshold(i))
            {
                log.At(
                    counted.Row(i),
                    counted.SelectedColumn,
                    PabulibProblemCode.UnusedBudget,
                    _election.Projects[i].Id,
                    counted.Money(_election.Envelope - spent),
                    counted.Money(cost));
            }
        }
    }

    private void Threshold()
    {
        for (int i = 0; i < _election.Projects.Count; i++)
        {
            if (counted.IsSelected(i) && !MeetsThreshold(i))
            {
                log.At(
                    counted.Row(i),
                    counted.SelectedColumn,
                    PabulibProblemCode.ThresholdViolated,
                    _election.Projects[i].Id,
                    counted.Score(counted.Scores[i]),
                    counted.Score(_election.MinSupport!.Value));
            }
        }
    }

    private bool MeetsThreshold(int project) => !counted.HasScores || !(counted.Scores[project] < _election.MinSupport);

    private void Labels(string declaration, string key, Func<Project, Sequence<string>> labelsOf)
    {
        Sequence<string> labels = ListCell.Of(counted.Header.Value(declaration) ?? "");
        if (CategoryLimits.PerLabel(counted.Header, key, labels.Count) is not { } budgets)
        {
            return;
        }

        for (int label = 0; label < labels.Count; label++)
        {
            ExactSum spent = default;
            for (int i = 0; i < _election.Projects.Count; i++)
            {
                if (counted.IsSelected(i) && labelsOf(_election.Projects[i]).Contains(labels[label], StringComparer.Ordinal))
                {
                    spent += new ExactNumber(_election.Projects[i].Cost, _election.Decimals);
                }
            }

            if (spent.CompareTo(budgets[label]) > 0)
            {
                log.At(
                    counted.Header.RowOf(key)!,
                    1,
                    PabulibProblemCode.CategoryBudgetExceeded,
                    labels[label],
                    spent.ToString(),
                    budgets[label].ToString());
            }
        }
    }
}
