namespace Tadafor.Tally.Explaining.Margins;

/// <summary>Searches where more is never worse: once enough, any larger number is enough too.</summary>
/// <param name="goesOn">Whether another number may be tried; always when not given.</param>
internal sealed class MonotoneSearch(Func<bool>? goesOn = null)
{
    /// <summary>The smallest number from 1 to <paramref name="most"/> that is enough.</summary>
    public Bounds Smallest(long most, Func<long, bool> isEnough)
    {
        long notEnough = 0, tried = 1;
        while (true)
        {
            if (!GoesOn())
            {
                return new Bounds(notEnough, Enough: null, IsOver: false);
            }

            if (isEnough(tried))
            {
                return Between(notEnough, tried, isEnough);
            }

            if (tried == most)
            {
                return new Bounds(most, Enough: null, IsOver: true);
            }

            notEnough = tried;
            tried = Math.Min(most, 2 * tried);
        }
    }

    /// <summary>The largest number below <paramref name="tooMuch"/>, zero or more, that is little enough.</summary>
    public Bounds Largest(long tooMuch, Func<long, bool> isLittleEnough)
    {
        if (tooMuch == 0)
        {
            return new Bounds(0, Enough: null, IsOver: true);
        }

        if (!GoesOn())
        {
            return new Bounds(tooMuch, Enough: null, IsOver: false);
        }

        if (!isLittleEnough(0))
        {
            return new Bounds(0, Enough: null, IsOver: true);
        }

        // The same search, counted downwards: the least reduction that is enough, the whole amount being enough.
        Bounds reductions = Between(0, tooMuch, reduction => isLittleEnough(tooMuch - reduction));
        return new Bounds(tooMuch - reductions.NotEnough, tooMuch - reductions.Enough, reductions.IsOver);
    }

    private Bounds Between(long notEnough, long enough, Func<long, bool> isEnough)
    {
        while (enough - notEnough > 1)
        {
            if (!GoesOn())
            {
                return new Bounds(notEnough, enough, IsOver: false);
            }

            long middle = notEnough + ((enough - notEnough) / 2);
            (notEnough, enough) = isEnough(middle) ? (notEnough, middle) : (middle, enough);
        }

        return new Bounds(notEnough, enough, IsOver: true);
    }

    private bool GoesOn() => goesOn is null || goesOn();

    /// <summary>What a search found.</summary>
    /// <param name="NotEnough">Certainly not enough, nor is anything before it.</param>
    /// <param name="Enough">Certainly enough; nothing when no number was.</param>
    /// <param name="IsOver">Whether the search came to its end: then <paramref name="Enough"/> is the number looked for, or there is
    /// none.</param>
    internal readonly record struct Bounds(long NotEnough, long? Enough, bool IsOver);
}
