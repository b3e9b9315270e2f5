using Tadafor.Tally.Counting.Kernels;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// What a run looked at, in order: every project evaluated, with its purse. Enough to redo the run's comparisons for other endowments
/// without
/// touching a ballot, as long as the same projects are bought.
/// </summary>
internal sealed class RunLog
{
    // Beyond this a log costs more than it can save.
    private const int MostEntries = 1 << 22;

    private Look[] _looks = new Look[64];
    private Entry[] _entries = new Entry[1024];
    private int _entryCount;

    /// <summary>What became of an evaluated project.</summary>
    internal enum Fate : byte
    {
        /// <summary>It was compared with others; its supporters have enough.</summary>
        Compared = 0,

        /// <summary>Its supporters have too little, now and later.</summary>
        Dropped,

        /// <summary>It was bought.</summary>
        Bought,
    }

    /// <summary>One project evaluated.</summary>
    /// <param name="Project">The project.</param>
    /// <param name="Fate">What became of it.</param>
    /// <param name="Start">Its first entry.</param>
    /// <param name="Count">Number of entries.</param>
    /// <param name="Broke">Supporters who had nothing left.</param>
    /// <param name="Price">A price per unit of the project's utility, not above the true one, that some cannot pay but not all; the exact
    /// one's double when bought.</param>
    internal readonly record struct Look(int Project, Fate Fate, int Start, int Count, long Broke, double Price);

    /// <summary>One entry of a purse.</summary>
    /// <param name="Class">The budget class.</param>
    /// <param name="Child">When bought: the class its voters moved to.</param>
    /// <param name="Voters">Voters of the class among the supporters.</param>
    /// <param name="Utility">Utility of each.</param>
    internal readonly record struct Entry(int Class, int Child, double Voters, double Utility);

    /// <summary>Whether runs are written down.</summary>
    public bool IsOn { get; set; }

    /// <summary>Whether the last run was written down whole.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The evaluations, in order; a purchase ends each round.</summary>
    public ReadOnlySpan<Look> Looks => _looks.AsSpan(0, Count);

    /// <summary>Number of evaluations.</summary>
    public int Count { get; private set; }

    /// <summary>The entries of one evaluation.</summary>
    public ReadOnlySpan<Entry> Entries(in Look look) => _entries.AsSpan(look.Start, look.Count);

    public void Clear()
    {
        Count = 0;
        _entryCount = 0;
        IsComplete = IsOn;
    }

    /// <summary>Writes down an evaluation.</summary>
    public void Add(int project, Fate fate, Purse purse, double price, ReadOnlySpan<int> children)
    {
        if (!IsComplete || _entryCount + purse.Count > MostEntries)
        {
            IsComplete = false;
            return;
        }

        if (_looks.Length == Count)
        {
            Array.Resize(ref _looks, 2 * Count);
        }

        if (_entries.Length < _entryCount + purse.Count)
        {
            Array.Resize(ref _entries, 2 * (_entryCount + purse.Count));
        }

        _looks[Count++] = new Look(project, fate, _entryCount, purse.Count, purse.WithNothing, price);
        ReadOnlySpan<int> classes = purse.Classes;
        ReadOnlySpan<double> voters = purse.Voters, utilities = purse.Utilities;
        for (int i = 0; i < classes.Length; i++)
        {
            _entries[_entryCount++] = new Entry(classes[i], children.IsEmpty ? 0 : children[i], voters[i], utilities[i]);
        }
    }
}
