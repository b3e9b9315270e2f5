namespace Tadafor.Console.Shell;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Input">Standard input, for the file name <c>-</c>.</param>
/// <param name="Output">The answer.</param>
/// <param name="Error">Complaints and progress.</param>
/// <param name="IsTerminal">Whether a person watches <paramref name="Error"/>.</param>
internal sealed record Surroundings(Func<Stream> Input, TextWriter Output, TextWriter Error, bool IsTerminal)
{
    private const int Usual = 100, Narrowest = 40;

    /// <summary>Columns of a line of the answer: those of the terminal, a hundred at most, and a hundred where there is none.</summary>
    public int Columns { get; init; } = Usual;

    /// <summary>Where a bar moves: <see cref="Error"/> with its controls obeyed. Words of a file reach it only once made visible.</summary>
    public TextWriter Bar { get; init; } = Error;

    public static Surroundings OfProcess() =>
        new(StandardStreams.Input, StandardStreams.Output(), StandardStreams.Error(), !System.Console.IsErrorRedirected)
        {
            Columns = System.Console.IsOutputRedirected ? Usual : Math.Clamp(Width(), Narrowest, Usual),
        };

    // A terminal that does not tell its width answers 0, or not at all.
    private static int Width()
    {
        try
        {
            return System.Console.WindowWidth is > 0 and var width ? width : Usual;
        }
        catch (Exception error) when (error is IOException or PlatformNotSupportedException)
        {
            return Usual;
        }
    }

    /// <summary>The same, with every control in what is written made visible.</summary>
    public Surroundings Shown() => this with { Output = new ShownWriter(Output), Error = new ShownWriter(Error) };
}
