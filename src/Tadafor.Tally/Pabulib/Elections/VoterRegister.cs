namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>
/// Knows whether a voter has voted before. Exact. As long as identifiers are ascending numbers, as in nearly all files, a voter costs one
/// or two
/// bytes (the step from the voter before); from the first one that is not, all are kept in sets.
/// </summary>
internal sealed class VoterRegister
{
    private readonly List<byte> _steps = [];
    private long _last = -1;
    private LongSet? _numbers;
    private ByteStringSet? _others;

    /// <summary>Enters a voter; <see langword="false"/> when the voter is already there.</summary>
    public bool Add(ReadOnlySpan<byte> id)
    {
        long number = Number(id);
        if (_numbers is null)
        {
            if (number > _last)
            {
                AddStep(number - _last);
                _last = number;
                return true;
            }

            Unfold();
        }

        return number >= 0 ? _numbers!.Add(number) : (_others ??= new()).Add(id);
    }

    /// <summary>The value of an identifier that is a whole number in its shortest spelling; -1 for any other.</summary>
    private static long Number(ReadOnlySpan<byte> id)
    {
        if (id.Length is 0 or > 18 || (id[0] == '0' && id.Length > 1))
        {
            return -1;
        }

        long number = 0;
        foreach (byte digit in id)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = unchecked((number * 10) + (digit - '0'));
        }

        return number;
    }

    private void AddStep(long step)
    {
        for (; step >= 0x80; step >>= 7)
        {
            _steps.Add((byte)(0x80 | (step & 0x7F)));
        }

        _steps.Add((byte)step);
    }

    private void Unfold()
    {
        _numbers = new LongSet();
        long number = -1, step = 0;
        int shift = 0;
        foreach (byte part in _steps)
        {
            step |= (long)(part & 0x7F) << shift;
            shift += 7;
            if (part < 0x80)
            {
                number += step;
                _numbers.Add(number);
                (step, shift) = (0, 0);
            }
        }

        _steps.Clear();
        _steps.TrimExcess();
    }
}
