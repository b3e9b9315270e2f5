namespace Tadafor.Tally.Explaining.Margins;

/// <summary>Searches where more is never worse: once enough, any larger number is enough too.</summary>
internal static class MonotoneSearch
{
    /// <summary>The smallest number from 1 to <paramref name="most"/> that is enough; <see langword="null"/> when not even the largest is.</summary>
    public static long? Smallest(long most, Func<long, bool> isEnough)
    {
        long notEnough = 0, tried = 1;
        while (!isEnough(tried))
        {
            if (tried == most)
            {
                return null;
            }

            notEnough = tried;
            tried = Math.Min(most, 2 * tried);
        }

        return Between(notEnough, tried, isEnough);
    }

    /// <summary>The largest number below <paramref name="tooMuch"/>, zero or more, that is little enough; <see langword="null"/> when not even zero is.</summary>
    public static long? Largest(long tooMuch, Func<long, bool> isLittleEnough)
    {
        if (tooMuch == 0 || !isLittleEnough(0))
        {
            return null;
        }

        // The same search, counted downwards: the least reduction that is enough, the whole amount being enough.
        return tooMuch - Between(0, tooMuch, reduction => isLittleEnough(tooMuch - reduction));
    }

    private static long Between(long notEnough, long enough, Func<long, bool> isEnough)
    {
        while (enough - notEnough > 1)
        {
            long middle = notEnough + ((enough - notEnough) / 2);
            (notEnough, enough) = isEnough(middle) ? (notEnough, middle) : (middle, enough);
        }

        return enough;
    }
}
