namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// Asks a <see cref="Foresight"/> how many steps the endowment may grow: as many as it grants, found by doubling. Where it grants none for
/// a while, it is
/// asked less often, since asking costs time too.
/// </summary>
internal sealed class StepsAhead(Foresight foresight)
{
    private const int LongestPause = 7;
    private const long Most = 1L << 40;

    private long _guess = 1;
    private int _pause;
    private int _wait;

    /// <summary>Whether the next run is worth writing down.</summary>
    public bool IsDue => _wait == 0;

    /// <summary>Steps after the run just made at which it certainly comes out the same.</summary>
    /// <param name="step">Money per voter and step.</param>
    public long Count(long step)
    {
        if (_wait > 0)
        {
            _wait--;
            return 0;
        }

        long granted = Granted(step);
        _pause = granted > 0 ? 0 : Math.Min((2 * _pause) + 1, LongestPause);
        _wait = _pause;
        _guess = Math.Max(1, granted);
        return granted;
    }

    private long Granted(long step)
    {
        long granted = 0, refused = Most, asked = _guess;
        for (int attempt = 0; attempt < 8 && granted < asked && asked < refused; attempt++)
        {
            if (foresight.IsSame((double)asked * step))
            {
                granted = asked;
                asked = refused == Most ? 2 * granted : granted + ((refused - granted) / 2);
            }
            else
            {
                refused = asked;
                asked = (long)Math.Min(foresight.Suggestion / step, refused - 1);
            }
        }

        return granted;
    }
}
