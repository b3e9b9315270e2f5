using Tadafor.Console.Shell;
using Tadafor.Domain.Law;

namespace Tadafor.Console.Law;

/// <summary>The exit code of an outcome.</summary>
internal static class OutcomeExit
{
    public static int Of(Outcome outcome) => outcome switch
    {
        Outcome.Admissible => ExitCode.Done,
        Outcome.Inadmissible => ExitCode.No,
        Outcome.Undetermined or Outcome.AwaitingJudgement or Outcome.NotInForce => ExitCode.Open,
    };
}
