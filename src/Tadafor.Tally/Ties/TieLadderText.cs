using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Ties;

/// <summary>Reads the text form of a ladder.</summary>
internal static class TieLadderText
{
    public static TieLadderResult Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TieCriterion> criteria = [];
        List<TieLadderProblem> problems = [];
        bool ended = false;
        string[] parts = text.Split(',');
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i].Trim();
            TieLadderFault? fault = null;
            TieCriterion? criterion = part == "refuse" ? null : Criterion(part, out fault);
            if (fault is null && ended)
            {
                fault = TieLadderFault.NeverReached;
            }
            else if (fault is null && criterion is not null && criteria.Any(c => c.GetType() == criterion.GetType()))
            {
                fault = TieLadderFault.Repeated;
            }

            if (fault is { } wrong)
            {
                problems.Add(new TieLadderProblem(i + 1, part, wrong));
                continue;
            }

            ended = criterion is null || TieLadder.IsFinal(criterion);
            if (criterion is not null)
            {
                criteria.Add(criterion);
            }
        }

        return problems.Count > 0 ? new TieLadderResult(problems.ToSequence()) : new TieLadderResult(new TieLadder(criteria.ToSequence()));
    }

    private static TieCriterion? Criterion(string part, out TieLadderFault? fault)
    {
        TieCriterion? criterion = part switch
        {
            "votes" => new MostVotes(),
            "cost" => new LowestCost(),
            "deposit" => new EarliestDeposit(),
            "youngest" => new Youngest(),
            "id" => new SmallestId(),
            ['l', 'o', 't', ':', _, ..] when part[4..].Trim().Length > 0 => new DrawnLot(part[4..].Trim()),
            _ => null,
        };
        fault = criterion is not null ? null
            : part.Length == 0 ? TieLadderFault.Empty
            : part is "lot" || part.StartsWith("lot:", StringComparison.Ordinal) ? TieLadderFault.LotWithoutSeed
            : TieLadderFault.Unknown;
        return criterion;
    }
}
