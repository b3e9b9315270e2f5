using Tadafor.Console.Shell;

namespace Tadafor.Console.Tests;

/// <summary>Runs a command line in this process, as a shell would.</summary>
internal static class Shell
{
    public static (int Code, string Output, string Error) Run(params string[] args) => RunWith("", args);

    public static (int Code, string Output, string Error) RunWith(string input, params string[] args)
    {
        using StringWriter output = new(), error = new();
        using MemoryStream standardInput = new(System.Text.Encoding.UTF8.GetBytes(input));
        int code = App.Run(args, new Surroundings(() => standardInput, output, error, IsTerminal: false));
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>The full path of a file of the repository.</summary>
    public static string Sample(string path) => Path.Combine(Golden.RepositoryRoot, "samples", path);
}
