using System.Text;
using Tadafor.Tally.Pabulib.Files;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>How a file is put together, told from its first two lines, so that one cause is not reported as forty consequences.</summary>
internal readonly record struct FileShape
{
    /// <summary>Whether lines end with a carriage return alone.</summary>
    public bool HasReturnsAlone { get; private init; }

    /// <summary>What stands between fields where it is not a semicolon; 0 otherwise.</summary>
    public byte Separator { get; private init; }

    /// <summary>Whether whole rows stand in quotation marks.</summary>
    public bool HasQuotedRows { get; private init; }

    /// <summary>Looks at the beginning of a file.</summary>
    public static FileShape Of(ReadOnlySpan<byte> start)
    {
        int first = start.IndexOfAny((byte)'\n', (byte)'\r');
        if (first < 0 || !Ascii.EqualsIgnoreCase(start[..first].Trim(" \t;,|\""u8), SectionTitles.Of(Section.Meta)))
        {
            return default;
        }

        if (start[first] == '\r' && first + 1 < start.Length && !start.Contains((byte)'\n'))
        {
            return new FileShape { HasReturnsAlone = true };
        }

        ReadOnlySpan<byte> second = start[first..].TrimStart("\r\n"u8);
        int end = second.IndexOfAny((byte)'\n', (byte)'\r');
        second = (end < 0 ? second : second[..end]).Trim(" ;"u8);
        if (second.StartsWith("\"key;"u8) && second.EndsWith("value\""u8) && second.Count((byte)'"') == 2)
        {
            return new FileShape { HasQuotedRows = true };
        }

        ReadOnlySpan<byte> names = second.Trim((byte)'"');
        if (names.Length < 4 || second.Contains((byte)';') || !Ascii.EqualsIgnoreCase(names[..3], "key"u8))
        {
            return default;
        }

        byte separator = names[3..].TrimStart(" \""u8) is { IsEmpty: false } rest ? rest[0] : (byte)0;
        return separator is (byte)',' or (byte)'\t' or (byte)'|' ? new FileShape { Separator = separator } : default;
    }
}
