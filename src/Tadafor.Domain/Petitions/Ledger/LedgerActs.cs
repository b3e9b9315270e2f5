using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>What every act on a ledger must say.</summary>
internal static class LedgerActs
{
    public static List<LedgerProblem> ProblemsOf(LedgerAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        List<LedgerProblem> problems = [];
        if (string.IsNullOrWhiteSpace(act.By))
        {
            problems.Add(new(LedgerFault.ByMissing));
        }

        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            problems.Add(new(LedgerFault.ReasonMissing));
        }

        if (IdentityNumber.IsLikely(act.By) || IdentityNumber.IsLikely(act.Reason))
        {
            problems.Add(new(LedgerFault.IdentityNumberInText));
        }

        return problems;
    }
}
