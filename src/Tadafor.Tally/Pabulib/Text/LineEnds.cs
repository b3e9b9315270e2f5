namespace Tadafor.Tally.Pabulib.Text;

/// <summary>Remembers how lines end, so that a file can be written back as it was.</summary>
internal sealed class LineEnds
{
    private int _first;

    /// <summary>The first line that ends otherwise than the first one; 0 when all end alike.</summary>
    public long FirstOther { get; private set; }

    /// <summary>Whether lines end with carriage return and line feed.</summary>
    public bool AreCrLf => _first == 2;

    /// <summary>Whether the last line has no end.</summary>
    public bool LastIsOpen { get; private set; }

    public void Count(int length, long line)
    {
        _first = _first == 0 ? length : _first;
        if (length != _first && FirstOther == 0)
        {
            FirstOther = line;
        }
    }

    public void EndsWithout() => LastIsOpen = true;
}
