using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Elections;

/// <summary>
/// A box that ballots are dropped into. An open box has nothing to count with: no number of ballots, no totals, nothing in its text.
/// Closing it gives
/// the election, once, and takes no ballot afterwards. Ballots may come from several threads.
/// </summary>
/// <remarks>The box knows ballots, not voters: that everyone votes once is for the roll of voters to see to.</remarks>
public sealed class BallotBox
{
    private readonly Lock _lock = new();
    private readonly ElectionBuilder _ballots;
    private readonly BallotExamination _examination;
    private bool _isClosed;

    /// <summary>Puts up an empty box.</summary>
    /// <param name="ballots">
    /// An election without ballots: its projects, limits and what a repeated choice means. From now on it belongs to the box; leave it
    /// alone.
    /// </param>
    /// <exception cref="ArgumentException">There are ballots already.</exception>
    public BallotBox(ElectionBuilder ballots)
    {
        ArgumentNullException.ThrowIfNull(ballots);
        if (!ballots.IsEmpty)
        {
            throw new ArgumentException("A box is empty when it is put up.", nameof(ballots));
        }

        _ballots = ballots;
        _examination = new BallotExamination(ballots);
    }

    /// <summary>Drops a ballot without points, or says why it cannot be taken.</summary>
    /// <param name="choices">Indices of projects; in order of preference for ordinal ballots, in any order otherwise. Empty for a blank
    /// ballot.</param>
    /// <exception cref="InvalidOperationException">The box is closed.</exception>
    public BallotDrop Drop(ReadOnlySpan<int> choices) => Drop(choices, []);

    /// <summary>Drops a ballot with points, or says why it cannot be taken.</summary>
    /// <param name="choices">Indices of projects, in any order.</param>
    /// <param name="points">The points for each, in the election's unit.</param>
    /// <exception cref="InvalidOperationException">The box is closed.</exception>
    public BallotDrop Drop(ReadOnlySpan<int> choices, ReadOnlySpan<long> points)
    {
        Sequence<BallotFault> faults = _examination.Faults(choices, points);
        if (faults.Count > 0)
        {
            return new BallotDrop(new BallotRefused(faults));
        }

        lock (_lock)
        {
            RequireOpen();
            if (_ballots.VoteType.HasPoints())
            {
                _ballots.Append(choices, points);
            }
            else
            {
                _ballots.Append(choices);
            }
        }

        return new BallotDrop(BallotTaken.Instance);
    }

    /// <summary>Pours the ballots of another box of the same election into this one. The other box is closed and stays empty.</summary>
    /// <exception cref="InvalidOperationException">One of the boxes is closed.</exception>
    /// <exception cref="ArgumentException">The other box is this one, or about other projects, another vote type or other
    /// units.</exception>
    public void Take(BallotBox other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other))
        {
            throw new ArgumentException("A box cannot be poured into itself.", nameof(other));
        }

        Election ballots = other.Close();
        lock (_lock)
        {
            RequireOpen();
            _ballots.Merge(ballots);
        }
    }

    /// <summary>Closes the box and gives its ballots to the count.</summary>
    /// <exception cref="InvalidOperationException">The box is closed already.</exception>
    public Election Close()
    {
        lock (_lock)
        {
            RequireOpen();
            _isClosed = true;
            return _ballots.Build();
        }
    }

    private void RequireOpen()
    {
        if (_isClosed)
        {
            throw new InvalidOperationException("The ballot box is closed.");
        }
    }
}
