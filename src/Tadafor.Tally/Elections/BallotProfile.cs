namespace Tadafor.Tally.Elections;

/// <summary>
/// All ballots of an election, identical ones merged: compressed sparse rows. Row <c>r</c> holds the projects
/// <c>Choices[Starts[r]..Starts[r+1]]</c> (indices into <see cref="Election.Projects"/>) and was cast by <c>Multiplicity[r]</c> voters.
/// </summary>
/// <remarks>
/// Rows are sorted by content, so that the same ballots cast in any order give the same profile. Within a row projects stand in ascending
/// order,
/// except for ordinal ballots, where they stand in order of preference. Empty ballots form one row of length zero.
/// </remarks>
public sealed class BallotProfile
{
    private readonly int[] _starts;
    private readonly ushort[] _choices;
    private readonly long[] _points;
    private readonly int[] _multiplicity;

    internal BallotProfile(int[] starts, ushort[] choices, long[] points, int[] multiplicity)
    {
        _starts = starts;
        _choices = choices;
        _points = points;
        _multiplicity = multiplicity;
        long voters = 0;
        foreach (int m in multiplicity)
        {
            voters += m;
        }

        Voters = voters;
    }

    /// <summary>Number of distinct ballots.</summary>
    public int Rows => _multiplicity.Length;

    /// <summary>Number of ballots cast, empty ones included: the <c>n</c> of the literature.</summary>
    public long Voters { get; }

    /// <summary>Where each row starts in <see cref="Choices"/>; one more entry than rows.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>Project indices of all rows, end to end.</summary>
    public ReadOnlySpan<ushort> Choices => _choices;

    /// <summary>
    /// Points parallel to <see cref="Choices"/>, in units of 10^-<see cref="Election.PointDecimals"/>; empty when the vote type has none.
    /// </summary>
    public ReadOnlySpan<long> Points => _points;

    /// <summary>Number of voters per row.</summary>
    public ReadOnlySpan<int> Multiplicity => _multiplicity;
}
