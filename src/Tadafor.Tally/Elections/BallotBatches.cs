using System.Runtime.InteropServices;

namespace Tadafor.Tally.Elections;

/// <summary>
/// Enters ballots into a table on another core, a batch at a time and in the order given, so that reading goes on meanwhile. What is in the
/// table afterwards is what entering one after the other gives.
/// </summary>
internal sealed class BallotBatches(BallotTable table)
{
    /// <summary>Choices of a batch: enough that handing it over costs nothing, little enough to stay in the cache.</summary>
    private const int Room = 1 << 15;

    /// <summary>Below this many ballots and choices no number of the table can overflow: what may fail is entered on the spot.</summary>
    private const long Safe = 1 << 30;

    private static readonly bool _isAlone = Environment.ProcessorCount == 1;

    private Batch _filling = new();
    private Batch _spare = new();
    private Task _entering = Task.CompletedTask;
    private long _entered;

    /// <summary>Adds a ballot without points, cast once.</summary>
    /// <exception cref="OverflowException">More ballots than a 32-bit count or an array can hold.</exception>
    public void Add(ReadOnlySpan<ushort> choices)
    {
        _entered += choices.Length + 1;
        if (_isAlone || choices.Length > Room || _entered > Safe)
        {
            Finish();
            table.Add(choices, [], 1);
            return;
        }

        if (!_filling.TryAdd(choices))
        {
            HandOver();
            _filling.TryAdd(choices);
        }
    }

    /// <summary>Waits until every ballot is in the table.</summary>
    public void Finish()
    {
        _entering.GetAwaiter().GetResult();
        _filling.EnterInto(table);
    }

    private void HandOver()
    {
        _entering.GetAwaiter().GetResult();
        (Batch full, _filling, _spare) = (_filling, _spare, _filling);
        _entering = Task.Run(() => full.EnterInto(table));
    }

    private sealed class Batch
    {
        private readonly List<ushort> _choices = [];
        private readonly List<int> _ends = [];

        public bool TryAdd(ReadOnlySpan<ushort> choices)
        {
            if (choices.Length > Room - _choices.Count || _ends.Count == Room)
            {
                return false;
            }

            _choices.AddRange(choices);
            _ends.Add(_choices.Count);
            return true;
        }

        public void EnterInto(BallotTable table)
        {
            ReadOnlySpan<ushort> choices = CollectionsMarshal.AsSpan(_choices);
            int start = 0;
            foreach (int end in _ends)
            {
                table.Add(choices[start..end], [], 1);
                start = end;
            }

            _choices.Clear();
            _ends.Clear();
        }
    }
}
