namespace Tadafor.Tally.Explaining.Margins;

/// <summary>
/// How far a project was from being funded, in additional ballots or in cost. The family is closed; each case is a type of its own.
/// </summary>
public abstract record Margin
{
    private protected Margin()
    {
    }

    /// <summary>The smallest number of additional ballots, or the largest cost in smallest units, with which the rule funds the project;
    /// <see langword="null"/> where the search stopped before it was known, or where nothing of the kind would have been enough.</summary>
    public long? Exact => (this as ExactMargin)?.Value;

    /// <summary>Whether some number of ballots, or some cost, would have been enough, as far as the search saw: false only where nothing of
    /// the kind could be.</summary>
    public bool IsPossible => this is not NoMargin;

    /// <summary>What each case gives.</summary>
    /// <param name="exact">The margin is known exactly.</param>
    /// <param name="bracketed">It lies between bounds.</param>
    /// <param name="none">Nothing of the kind would have been enough.</param>
    internal T Match<T>(Func<ExactMargin, T> exact, Func<BracketedMargin, T> bracketed, Func<NoMargin, T> none)
    {
        ArgumentNullException.ThrowIfNull(exact);
        ArgumentNullException.ThrowIfNull(bracketed);
        ArgumentNullException.ThrowIfNull(none);
        return this switch
        {
            ExactMargin it => exact(it),
            BracketedMargin it => bracketed(it),
            _ => none((NoMargin)this),
        };
    }
}

/// <summary>The margin is known exactly.</summary>
/// <param name="Value">The smallest number of additional ballots, or the largest cost in smallest units, with which the rule funds the
/// project.</param>
internal sealed record ExactMargin(long Value) : Margin;

/// <summary>The search stopped before the margin was known exactly; what is stated is certain all the same.</summary>
/// <param name="NotEnough">
/// With this many additional ballots, and with any smaller number, the project is not funded; or: at this cost, and at any between it and
/// its own,
/// it is not funded.
/// </param>
/// <param name="Enough">A number of ballots, or a cost, with which it is funded; <see langword="null"/> when none was found.</param>
internal sealed record BracketedMargin(long NotEnough, long? Enough) : Margin;

/// <summary>Nothing of this kind would have been enough.</summary>
/// <param name="Reason">Why not.</param>
internal sealed record NoMargin(NoMarginReason Reason) : Margin;

/// <summary>Why no number of ballots, or no cost, would have been enough.</summary>
internal enum NoMarginReason
{
    /// <summary>The project costs more than the whole envelope.</summary>
    DearerThanEnvelope = 0,

    /// <summary>A ballot that names this project alone gives it no points under the rule's scoring.</summary>
    BallotsGiveNothing,

    /// <summary>The project would not be funded even at no cost.</summary>
    NotEvenFree,

    /// <summary>The project was excluded before the count.</summary>
    Excluded,
}
