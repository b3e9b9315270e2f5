namespace Tadafor.Tally.Elections;

/// <summary>
/// The ballots seen from the projects: for each project the distinct ballots that support it, in ascending order, split into segments of
/// equal utility.
/// Built once per election and utility; the kernels read nothing else of the ballots.
/// </summary>
/// <remarks>
/// Ballots are renumbered: those cast by several voters first, so that from <see cref="HeavyRows"/> on every row stands for one voter and
/// needs no weight.
/// </remarks>
internal sealed class SupporterLists
{
    private readonly int[] _segmentsOf;
    private readonly int[] _starts;
    private readonly int[] _heavyEnds;
    private readonly long[] _utilities;
    private readonly int[] _rows;
    private readonly int[] _weights;

    /// <param name="segmentsOf">Where each project's segments start; one more entry than projects.</param>
    /// <param name="starts">Where each segment's rows start; one more entry than segments.</param>
    /// <param name="heavyEnds">Where each segment's rows of several voters end.</param>
    /// <param name="utilities">Utility of each segment's voters, one or more.</param>
    /// <param name="rows">Row numbers, ascending within a segment.</param>
    /// <param name="weights">Voters of each row below <see cref="HeavyRows"/>.</param>
    /// <param name="rowCount">Number of distinct ballots.</param>
    public SupporterLists(int[] segmentsOf, int[] starts, int[] heavyEnds, long[] utilities, int[] rows, int[] weights, int rowCount)
    {
        _segmentsOf = segmentsOf;
        _starts = starts;
        _heavyEnds = heavyEnds;
        _utilities = utilities;
        _rows = rows;
        _weights = weights;
        RowCount = rowCount;
        Supporters = new long[segmentsOf.Length - 1];
        UtilitySums = new Int128[segmentsOf.Length - 1];
        for (int project = 0; project < Supporters.Length; project++)
        {
            for (int segment = segmentsOf[project]; segment < segmentsOf[project + 1]; segment++)
            {
                long voters = starts[segment + 1] - heavyEnds[segment];
                foreach (int row in rows.AsSpan(starts[segment]..heavyEnds[segment]))
                {
                    voters += weights[row];
                }

                Supporters[project] += voters;
                UtilitySums[project] += (Int128)voters * utilities[segment];
            }
        }
    }

    /// <summary>Lists of an election without projects and ballots.</summary>
    public static SupporterLists Empty { get; } = new([0], [0], [], [], [], [], 0);

    /// <summary>Number of distinct ballots.</summary>
    public int RowCount { get; }

    /// <summary>Rows below this number stand for several voters.</summary>
    public int HeavyRows => _weights.Length;

    /// <summary>Voters supporting each project.</summary>
    public long[] Supporters { get; }

    /// <summary>Sum of their utilities for each project.</summary>
    public Int128[] UtilitySums { get; }

    /// <summary>Voters of each row below <see cref="HeavyRows"/>.</summary>
    public ReadOnlySpan<int> Weights => _weights;

    /// <summary>The first segment of a project; the next project's first segment ends it.</summary>
    public int FirstSegment(int project) => _segmentsOf[project];

    /// <summary>Utility of a segment's voters for its project.</summary>
    public long Utility(int segment) => _utilities[segment];

    /// <summary>Utility of every segment's voters.</summary>
    public ReadOnlySpan<long> Utilities => _utilities;

    /// <summary>A segment's rows of several voters.</summary>
    public ReadOnlySpan<int> Heavy(int segment) => _rows.AsSpan(_starts[segment].._heavyEnds[segment]);

    /// <summary>A segment's rows of one voter each.</summary>
    public ReadOnlySpan<int> Light(int segment) => _rows.AsSpan(_heavyEnds[segment].._starts[segment + 1]);

    /// <summary>All rows of a segment.</summary>
    public ReadOnlySpan<int> Rows(int segment) => _rows.AsSpan(_starts[segment].._starts[segment + 1]);
}
