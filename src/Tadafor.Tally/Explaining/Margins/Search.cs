namespace Tadafor.Tally.Explaining.Margins;

/// <summary>Looks for margins number by number where more may also do harm, leaving out what an outlook rules out.</summary>
internal sealed class Search(IOutlook outlook, Workload work, MarginEffort effort)
{
    /// <summary>The smallest number of ballots from <paramref name="first"/> on that is enough.</summary>
    public Margin Ballots(int project, long first, Func<long, bool> isEnough)
    {
        for (long ballots = first; ballots <= effort.MostBallots; ballots++)
        {
            bool? maybe = work.IsUsedUp ? null : outlook.MayBeEnough(project, ballots);
            if (maybe is null || (maybe.Value && !work.HasRoomForACount))
            {
                return new BracketedMargin(ballots - 1, Leap(ballots, isEnough));
            }

            if (maybe.Value && isEnough(ballots))
            {
                return new ExactMargin(ballots);
            }
        }

        return new BracketedMargin(effort.MostBallots, null);
    }

    /// <summary>The largest cost from <paramref name="first"/> down at which the project is funded.</summary>
    public Margin Cost(int project, long first, Func<long, bool> isLittleEnough)
    {
        if (outlook.MostCost(project) is not { } most)
        {
            return new BracketedMargin(first + 1, LeapDown(first, isLittleEnough));
        }

        for (long cost = Math.Min(first, most); cost >= 0; cost--)
        {
            if (!work.HasRoomForACount)
            {
                return new BracketedMargin(cost + 1, LeapDown(cost, isLittleEnough));
            }

            if (isLittleEnough(cost))
            {
                return new ExactMargin(cost);
            }
        }

        return new NoMargin(NoMarginReason.NotEvenFree);
    }

    // Some number that is enough, by growing steps: larger than the smallest, perhaps, but certain.
    private long? Leap(long from, Func<long, bool> isEnough)
    {
        for (long step = 1, number = from; number <= effort.MostBallots && work.HasRoomForACount; number += step, step *= 2)
        {
            if (isEnough(number))
            {
                return number;
            }
        }

        return null;
    }

    private long? LeapDown(long from, Func<long, bool> isLittleEnough)
    {
        for (long step = Math.Max(1, from / 64), number = from; number > 0 && work.HasRoomForACount; number -= step)
        {
            if (isLittleEnough(number))
            {
                return number;
            }
        }

        return work.HasRoomForACount && isLittleEnough(0) ? 0 : null;
    }
}
