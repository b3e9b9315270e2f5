using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Tadafor.Rules;

namespace Tadafor.Console.Shell;

/// <summary><c>--version</c>: the program, and the law it decides by.</summary>
internal sealed class VersionLines(Surroundings around) : SynchronousCommandLineAction
{
    /// <summary>Lets the option of the command-line library say more than its number.</summary>
    public static void Extend(RootCommand root, Surroundings around) =>
        root.Options.OfType<VersionOption>().Single().Action = new VersionLines(around);

    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(VersionLines).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        around.Output.WriteLine($"tadafor {version}");
        around.Output.WriteLine($"rules {Rulebook.Edition.Version}, digest {Rulebook.Edition.Digest}");
        return ExitCode.Done;
    }
}
