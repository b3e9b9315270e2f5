using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Name, severity and words of a kind of problem.</summary>
internal sealed record PabulibMessage
{
    internal PabulibMessage(PabulibProblemCode code, string name, PabulibSeverity severity, Phrase what, Phrase remedy)
    {
        Code = code;
        Name = name;
        Severity = severity;
        What = what;
        Remedy = remedy;
    }

    /// <summary>The code.</summary>
    public PabulibProblemCode Code { get; }

    /// <summary>The name of the code in files and logs, such as <c>unknown-project</c>. Never changes.</summary>
    public string Name { get; }

    /// <summary>Whether a file with this problem can be counted.</summary>
    public PabulibSeverity Severity { get; }

    /// <summary>
    /// What is wrong; <c>{0}</c> stands for the subject, <c>{1}</c> for what was found, <c>{2}</c> for what was expected.
    /// </summary>
    public Phrase What { get; }

    /// <summary>How to put it right; the same places.</summary>
    public Phrase Remedy { get; }
}
