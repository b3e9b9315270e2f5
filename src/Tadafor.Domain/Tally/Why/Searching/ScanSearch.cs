namespace Tadafor.Domain.Tally.Why.Searching;

/// <summary>Searches where more may be worse: every number is tried in turn, until one is enough or the trials allowed are used up.</summary>
internal static class ScanSearch
{
    /// <summary>The smallest number from <paramref name="first"/> to <paramref name="most"/> that is enough.</summary>
    /// <param name="first">No smaller number is enough.</param>
    /// <param name="most">The largest number tried.</param>
    /// <param name="trials">How many numbers are tried in turn.</param>
    /// <param name="isEnough">The test.</param>
    public static Margin Smallest(long first, long most, int trials, Func<long, bool> isEnough)
    {
        for (long number = first; number <= most; number++)
        {
            if (number - first == trials)
            {
                return new BracketedMargin(number - 1, Leap(number, most, isEnough));
            }

            if (isEnough(number))
            {
                return new ExactMargin(number);
            }
        }

        return new BracketedMargin(most, null);
    }

    /// <summary>The largest number from <paramref name="first"/> down to zero that is little enough.</summary>
    /// <param name="first">No larger number is little enough.</param>
    /// <param name="trials">How many numbers are tried in turn.</param>
    /// <param name="isLittleEnough">The test.</param>
    public static Margin Largest(long first, int trials, Func<long, bool> isLittleEnough)
    {
        for (long number = first; number >= 0; number--)
        {
            if (first - number == trials)
            {
                return new BracketedMargin(number + 1, LeapDown(number, isLittleEnough));
            }

            if (isLittleEnough(number))
            {
                return new ExactMargin(number);
            }
        }

        return new NoMargin(NoMarginReason.NotEvenFree);
    }

    // Some number that is enough, by growing steps: larger than the smallest, perhaps, but certain.
    private static long? Leap(long from, long most, Func<long, bool> isEnough)
    {
        for (long step = 1, number = from; number <= most; number += step, step *= 2)
        {
            if (isEnough(number))
            {
                return number;
            }

            if (number > most - step)
            {
                return isEnough(most) ? most : null;
            }
        }

        return null;
    }

    private static long? LeapDown(long from, Func<long, bool> isLittleEnough)
    {
        for (long step = 1, number = from; number >= 0; number -= step, step *= 2)
        {
            if (isLittleEnough(number))
            {
                return number;
            }
        }

        return isLittleEnough(0) ? 0 : null;
    }
}
