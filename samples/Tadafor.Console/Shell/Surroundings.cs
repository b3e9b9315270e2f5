namespace Tadafor.Console.Shell;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Input">Standard input, for the file name <c>-</c>.</param>
/// <param name="Output">The answer.</param>
/// <param name="Error">Complaints and progress.</param>
/// <param name="IsTerminal">Whether a person watches <paramref name="Error"/>.</param>
internal sealed record Surroundings(Func<Stream> Input, TextWriter Output, TextWriter Error, bool IsTerminal)
{
    public static Surroundings OfProcess() =>
        new(System.Console.OpenStandardInput, System.Console.Out, System.Console.Error, !System.Console.IsErrorRedirected);

    /// <summary>The same, with every control in what is written made visible.</summary>
    public Surroundings Shown() => this with { Output = new ShownWriter(Output), Error = new ShownWriter(Error) };
}
