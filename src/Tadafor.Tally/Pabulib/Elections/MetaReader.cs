using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Reads META for counting.</summary>
internal sealed class MetaReader(PabulibHeader header, ProblemLog log)
{
    /// <summary>Reports rows without a key or without a value, and keys given twice.</summary>
    public void CheckKeys()
    {
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (PabulibRow row in header.Meta.Rows)
        {
            RowWidth.Check(row, Math.Max(2, header.Meta.Header.Cells.Count), 0, log, isMeta: true);
            string key = row.Cell(0).Trim(), value = row.Cell(1).Trim();
            if (key.Length == 0)
            {
                log.At(row, 0, PabulibProblemCode.EmptyKey, found: row.ToString());
            }
            else if (!values.TryAdd(key, value))
            {
                log.At(
                    row,
                    0,
                    values[key] == value ? PabulibProblemCode.RepeatedKey : PabulibProblemCode.ContradictoryKey,
                    key,
                    value,
                    values[key]);
            }
        }
    }

    /// <summary>The vote type; approval after a problem was reported.</summary>
    public VoteType VoteType(out bool isKnapsack)
    {
        isKnapsack = false;
        if (header.RowOf("vote_type") is not { } row)
        {
            Missing("vote_type", VoteTypeNames.All);
            return Tadafor.Tally.Elections.VoteType.Approval;
        }

        string name = PlainSpelling.Of(row.Cell(1)).Trim();
        VoteType? voteType = VoteTypeNames.Parse(name.ToLowerInvariant());
        isKnapsack = name.Equals(VoteTypeNames.Knapsack, StringComparison.OrdinalIgnoreCase);
        if (voteType is null)
        {
            log.At(row, 1, PabulibProblemCode.UnknownVoteType, "vote_type", name, VoteTypeNames.All);
        }
        else if (isKnapsack)
        {
            log.At(row, 1, PabulibProblemCode.KnapsackAsApproval, "vote_type", name, "approval");
        }

        return voteType ?? Tadafor.Tally.Elections.VoteType.Approval;
    }

    /// <summary>
    /// A number that decides something, zero or more; <see langword="null"/> when absent or after a problem was reported.
    /// </summary>
    public ExactNumber? Number(string key, bool required)
    {
        if (header.RowOf(key) is { } row)
        {
            return required || row.Cell(1).Trim().Length > 0 ? NumberCell.Read(row, 1, key, log) : null;
        }

        if (required)
        {
            Missing(key, "1234.56");
        }

        return null;
    }

    /// <summary>All numbers that describe ballots.</summary>
    /// <param name="ballotCost">What bounds the cost of a ballot where META does not say; <see langword="null"/> for nothing.</param>
    public MetaNumbers Numbers(ExactNumber? ballotCost) => new()
    {
        MinLength = Limit("min_length"),
        MaxLength = Limit("max_length"),
        MinSumCost = Limit("min_sum_cost"),
        MaxSumCost = Limit("max_sum_cost") ?? ballotCost,
        MinPoints = Limit("min_points"),
        MaxPoints = Limit("max_points"),
        MinSumPoints = Limit("min_sum_points"),
        MaxSumPoints = Limit("max_sum_points"),
        DefaultScore = Signed("default_score"),
        MinSupport = Number("min_project_score_threshold", required: false),
    };

    /// <summary>Compares a stated number of rows with the rows there are.</summary>
    public void CheckCount(string key, long counted)
    {
        if (header.RowOf(key) is { } row && Limit(key) is { } stated && stated != new ExactNumber(counted, 0))
        {
            log.At(row, 1, PabulibProblemCode.CountDiffers, key, stated.ToString(), Text.Numbers.Text(counted));
        }
    }

    private ExactNumber? Limit(string key) => Descriptive(key, PabulibProblemCode.UnreadableLimit);

    private ExactNumber? Signed(string key) => Descriptive(key, PabulibProblemCode.NotANumber);

    private ExactNumber? Descriptive(string key, PabulibProblemCode otherwise)
    {
        if (header.RowOf(key) is not { } row || row.Cell(1).Trim().Length == 0)
        {
            return null;
        }

        if (ExactNumber.TryParse(Encoding.UTF8.GetBytes(row.Cell(1)), out ExactNumber number) == NumberFault.None)
        {
            return number;
        }

        log.At(row, 1, otherwise, key, row.Cell(1), "12");
        return null;
    }

    private void Missing(string key, string expected)
    {
        if (header.Meta.Header.Cells.Count > 0)
        {
            log.Add(PabulibProblemCode.MissingKey, header.Meta.Header.Line, 0, key, expected: expected);
        }
    }
}
