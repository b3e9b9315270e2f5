using Tadafor.Console.Shell;
using Tadafor.Domain.Law;

namespace Tadafor.Console.Stores;

/// <summary>The exit code of an answer of three values.</summary>
internal static class AnswerExit
{
    public static int Of(Truth outcome) => outcome switch
    {
        Truth.Yes => ExitCode.Done,
        Truth.No => ExitCode.No,
        Truth.Unknown => ExitCode.Open,
    };
}
