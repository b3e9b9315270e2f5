namespace Tadafor.Console.Shell;

/// <summary>What the process says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done; admissible; verified; no errors.</summary>
    public const int Done = 0;

    /// <summary>The answer is no: inadmissible; a transcript that is not true; a file with errors.</summary>
    public const int No = 1;

    /// <summary>The command was misspelled or an input could not be read.</summary>
    public const int BadInput = 2;

    /// <summary>
    /// There is no answer yet: undetermined or awaiting judgement; a tie left unsettled; a transcript that cannot be replayed.
    /// </summary>
    public const int Open = 3;
}
