using Tadafor.Domain.Tally.EqualShares;
using Tadafor.Domain.Tally.Constraints;
using Tadafor.Domain.Tally.Rules;
using Tadafor.Domain.Tally.Ties;

namespace Tadafor.Domain.Tally.Why.Searching;

/// <summary>Counts a changed election by the rule itself and looks whether a project is funded.</summary>
internal sealed class FundedTest(TallyRule rule, Workload work)
{
    public bool IsFunded(Election altered, int project, TieLadder ties)
    {
        string id = altered.Projects[project].Id;
        if (rule is EqualSharesRule shares)
        {
            // The same count as the rule's own, with its work on record.
            EqualSharesCount count = new(shares, altered, ties);
            bool funded = count.Count().Funded.Contains(id);
            work.Add(count.Touches + altered.Ballots.Choices.Length);
            return funded;
        }

        // Under constraints every round looks at ballots anew.
        work.Add((rule is ConstrainedRule { Rule: EqualSharesRule } ? 8L * altered.Projects.Count : 8L) * altered.Ballots.Choices.Length);
        return rule.Count(altered, ties).Funded.Contains(id);
    }
}
