namespace Tadafor.Tally.Pabulib.Files;

/// <summary>How a file is written, its content aside.</summary>
internal sealed record PabulibStyle
{
    /// <summary>Line feeds, a line end after the last line, no byte order mark.</summary>
    public static PabulibStyle Plain { get; } = new();

    /// <summary>Whether lines end with carriage return and line feed instead of a line feed alone.</summary>
    public bool CrLf { get; init; }

    /// <summary>Whether the last line has no line end.</summary>
    public bool LastLineIsOpen { get; init; }

    /// <summary>Whether the file starts with a byte order mark.</summary>
    public bool ByteOrderMark { get; init; }
}
