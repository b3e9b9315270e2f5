using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Axioms;

/// <summary>
/// Finds x of zero or more with A x at most or exactly b, in exact fractions: the first phase of the simplex method with Bland's rule,
/// which cannot cycle.
/// </summary>
internal sealed class Simplex
{
    private readonly int _variables;
    private readonly List<Ratio[]> _rows = [];
    private readonly List<bool> _isExact = [];
    private readonly List<Ratio> _limits = [];

    public Simplex(int variables) => _variables = variables;

    /// <summary>Adds a condition: the sum of coefficients times variables is at most, or exactly, the limit.</summary>
    public void Add(Ratio[] coefficients, Ratio limit, bool isExact)
    {
        _rows.Add(coefficients);
        _limits.Add(limit);
        _isExact.Add(isExact);
    }

    /// <summary>A solution, or <see langword="null"/> and multipliers of the conditions that prove there is none.</summary>
    /// <param name="proof">
    /// One multiplier for each condition, zero or more for "at most": the weighted sum of coefficients is zero or more everywhere, that of
    /// the limits
    /// below zero.
    /// </param>
    /// <param name="cancellation">Ends the check.</param>
    public Ratio[]? Solve(out Ratio[] proof, CancellationToken cancellation = default)
    {
        // Columns: variables, one slack for each condition (fixed at zero for exact ones), one artificial variable for each, the limit.
        int conditions = _rows.Count, slack = _variables, artificial = slack + conditions, limit = artificial + conditions;
        Ratio[][] table = new Ratio[conditions + 1][];
        int[] basis = new int[conditions];
        table[conditions] = new Ratio[limit + 1];
        for (int i = 0; i < conditions; i++)
        {
            table[i] = new Ratio[limit + 1];
            Ratio sign = _limits[i].Sign < 0 ? -1 : 1;
            for (int j = 0; j < _variables; j++)
            {
                table[i][j] = _rows[i][j] * sign;
            }

            table[i][slack + i] = _isExact[i] ? 0 : sign;
            table[i][artificial + i] = 1;
            table[i][limit] = _limits[i] * sign;
            basis[i] = artificial + i;
            for (int j = 0; j <= limit; j++)
            {
                // What is to become zero is the sum of the artificial variables, expressed by the others.
                table[conditions][j] -= j >= artificial && j < limit ? Ratio.Zero : table[i][j];
            }
        }

        while (Entering(table[conditions], artificial) is { } column)
        {
            cancellation.ThrowIfCancellationRequested();
            int row = Leaving(table, basis, column, limit);
            Pivot(table, row, column);
            basis[row] = column;
        }

        // The reduced cost of an artificial variable is 1 - y, with y the multiplier of its condition as written in the table.
        proof = [.. Enumerable.Range(0, conditions).Select(i => (table[conditions][artificial + i] - 1) * (_limits[i].Sign < 0 ? -1 : 1))];
        if (table[conditions][limit].Sign != 0)
        {
            return null;
        }

        Ratio[] solution = new Ratio[_variables];
        for (int i = 0; i < conditions; i++)
        {
            if (basis[i] < _variables)
            {
                solution[basis[i]] = table[i][limit];
            }
        }

        return solution;
    }

    private static int? Entering(Ratio[] costs, int columns)
    {
        for (int j = 0; j < columns; j++)
        {
            if (costs[j].Sign < 0)
            {
                return j;
            }
        }

        return null;
    }

    private static int Leaving(Ratio[][] table, int[] basis, int column, int limit)
    {
        int best = -1;
        Ratio least = Ratio.Zero;
        for (int i = 0; i < basis.Length; i++)
        {
            if (table[i][column].Sign > 0)
            {
                Ratio ratio = table[i][limit] / table[i][column];
                if (best < 0 || ratio < least || (ratio == least && basis[i] < basis[best]))
                {
                    (best, least) = (i, ratio);
                }
            }
        }

        return best;
    }

    private static void Pivot(Ratio[][] table, int row, int column)
    {
        Ratio pivot = table[row][column];
        table[row] = [.. table[row].Select(x => x.Sign == 0 ? x : x / pivot)];
        for (int i = 0; i < table.Length; i++)
        {
            Ratio factor = table[i][column];
            if (i == row || factor.Sign == 0)
            {
                continue;
            }

            for (int j = 0; j < table[i].Length; j++)
            {
                if (table[row][j].Sign != 0)
                {
                    table[i][j] -= factor * table[row][j];
                }
            }
        }
    }
}
