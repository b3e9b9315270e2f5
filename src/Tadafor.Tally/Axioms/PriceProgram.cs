using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Axioms;

/// <summary>
/// Priceability as a linear program. Voters with the same ballot may as well pay the same, so there is one payment for each row and funded
/// choice, and the
/// endowment.
/// </summary>
internal sealed class PriceProgram
{
    private readonly Selection _selection;
    private readonly Election _election;
    private readonly Ratio? _endowment;
    private readonly int[] _variableOf;
    private readonly int _endowmentVariable;

    public PriceProgram(Selection selection, Ratio? endowment)
    {
        _selection = selection;
        _election = selection.Election;
        _endowment = endowment;
        _variableOf = new int[_election.Ballots.Choices.Length];
        for (int at = 0; at < _variableOf.Length; at++)
        {
            _variableOf[at] = selection.IsFunded[_election.Ballots.Choices[at]] ? _endowmentVariable++ : -1;
        }
    }

    public PriceSearch Solve(CancellationToken cancellation)
    {
        Simplex simplex = new(_endowmentVariable + 1);
        List<PriceWeight> conditions = [];
        for (int row = 0; row < _election.Ballots.Rows; row++)
        {
            Ratio[] coefficients = new Ratio[_endowmentVariable + 1];
            AddSpent(coefficients, row, 1);
            coefficients[_endowmentVariable] = -1;
            simplex.Add(coefficients, 0, isExact: false);
            conditions.Add(new PriceWeight(null, row, 0));
        }

        for (int project = 0; project < _election.Projects.Count; project++)
        {
            simplex.Add(ConditionOf(project), _election.Projects[project].Cost, _selection.IsFunded[project]);
            conditions.Add(new PriceWeight(_election.Projects[project].Id, null, 0));
        }

        if (_endowment is { } endowment)
        {
            Ratio[] coefficients = new Ratio[_endowmentVariable + 1];
            coefficients[_endowmentVariable] = 1;
            simplex.Add(coefficients, endowment, isExact: true);
            conditions.Add(new PriceWeight(null, null, 0));
        }

        return simplex.Solve(out Ratio[] proof, cancellation) is { } solution
            ? new PriceSearch(SystemOf(solution))
            : new PriceSearch(new NoPrices(conditions
                .Select((c, i) => new PriceWeight(c.Project, c.Row, proof[i]))
                .Where(w => w.Weight.Sign != 0)
                .ToSequence()));
    }

    // Funded: payments are the cost. Not funded: what supporters have left is at most the cost.
    private Ratio[] ConditionOf(int project)
    {
        Ratio[] coefficients = new Ratio[_endowmentVariable + 1];
        BallotProfile ballots = _election.Ballots;
        for (int row = 0; row < ballots.Rows; row++)
        {
            for (int at = ballots.Starts[row]; at < ballots.Starts[row + 1]; at++)
            {
                if (ballots.Choices[at] == project && _selection.IsFunded[project])
                {
                    coefficients[_variableOf[at]] += ballots.Multiplicity[row];
                }
                else if (ballots.Choices[at] == project)
                {
                    coefficients[_endowmentVariable] += ballots.Multiplicity[row];
                    AddSpent(coefficients, row, -ballots.Multiplicity[row]);
                }
            }
        }

        return coefficients;
    }

    private void AddSpent(Ratio[] coefficients, int row, Ratio times)
    {
        for (int at = _election.Ballots.Starts[row]; at < _election.Ballots.Starts[row + 1]; at++)
        {
            if (_variableOf[at] >= 0)
            {
                coefficients[_variableOf[at]] += times;
            }
        }
    }

    private PriceSystem SystemOf(Ratio[] solution)
    {
        List<Sequence<Ratio>> payments = [];
        for (int row = 0; row < _election.Ballots.Rows; row++)
        {
            payments.Add(_variableOf[_election.Ballots.Starts[row].._election.Ballots.Starts[row + 1]]
                .Select(v => v < 0 ? Ratio.Zero : solution[v])
                .ToSequence());
        }

        return new PriceSystem(solution[_endowmentVariable], payments.ToSequence());
    }
}
