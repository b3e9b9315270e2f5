using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.EqualShares;

namespace Tadafor.Tally.Methods.Phragmen;

/// <summary>
/// The loads of all voters. A voter's load is that of the last round in which they bought, so a ballot's class is that round's number and
/// the exact load
/// a price of the chain.
/// </summary>
internal sealed class LoadBook
{
    private const double Rounding = 1.0 / (1L << 51);

    private readonly Election _election;
    private readonly SupporterLists _lists;
    private readonly BallotLedger _ledger;
    private readonly CountingSpace _space;
    private readonly PriceChain _chain;
    private readonly Holdings _holdings;
    private readonly Purse _purse;
    private readonly double[] _loads;
    private readonly long[] _coefficients;

    public LoadBook(Election election, SupporterLists lists)
    {
        _election = election;
        _lists = lists;
        _space = election.Workspace.Rent(static () => new CountingSpace());
        _ledger = _space.Ledger;
        _chain = _space.Chain;
        _holdings = _space.Holdings;
        _purse = _space.Purse;
        _ledger.Open(lists);
        _ledger.Reset(Purse.Nothing, 0);
        _loads = new double[election.Projects.Count + 1];
        _coefficients = new long[election.Projects.Count];

        // All loads together are the money spent; a project adds its cost.
        _chain.Reset(1, (int)Int128.Log2((4 * (Int128)election.Envelope) + 4) + 1);
    }

    /// <summary>Gives the memory back; the book is not used any more.</summary>
    public void Release() => _election.Workspace.Return(_space);

    /// <summary>Memory work done.</summary>
    public long Touches => _ledger.Touches;

    /// <summary>The load a project's supporters would end with, within a factor of 1 +/- <paramref name="error"/>.</summary>
    public double Estimate(int project, out double error)
    {
        _ledger.Fill(_holdings, project);
        error = _holdings.Terms * Rounding;
        return (_election.Projects[project].Cost + _holdings.Divide(double.PositiveInfinity).PoorMoney) / _lists.Supporters[project];
    }

    /// <summary>The same, exactly, over a denominator common to all projects of a round.</summary>
    public ExactFraction Exact(int project)
    {
        Combine(project);
        return new ExactFraction(Limbs.ToBigInteger(_chain.Sum), _lists.Supporters[project]);
    }

    /// <summary>Puts the project's cost on its supporters.</summary>
    public void Buy(int project)
    {
        Combine(project);
        double load = _chain.Push((ulong)_lists.Supporters[project]);
        _loads[_chain.Count] = load;
        _ledger.Move(_lists.FirstSegment(project), _chain.Count, load);
    }

    /// <summary>The exact load the last purchase led to.</summary>
    public Ratio LastLoad() => _chain.Last();

    private void Combine(int project)
    {
        _ledger.Fill(_purse, project, _loads.AsSpan(0, _chain.Count + 1));
        Array.Clear(_coefficients);
        for (int i = 0; i < _purse.Count; i++)
        {
            _coefficients[_purse.Classes[i] - 1] = (long)_purse.Voters[i];
        }

        _chain.Combine(_election.Projects[project].Cost, _coefficients);
    }
}
