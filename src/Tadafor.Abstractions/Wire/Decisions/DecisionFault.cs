using Tadafor.Domain.Law;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>Why a text could not be read as a decision: where, what, and what to do.</summary>
public sealed record DecisionFault
{
    internal DecisionFault(string code, string path, Phrase says, Phrase remedy)
    {
        Code = code;
        Path = path;
        Says = says;
        Remedy = remedy;
    }

    /// <summary>The stable code, such as <c>decision.unknown-version</c>; listed in <c>docs/codes.md</c>.</summary>
    public string Code { get; }

    /// <summary>Where, as a JSON path; <c>$</c> is the whole document.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public Phrase Says { get; }

    /// <summary>What to do.</summary>
    public Phrase Remedy { get; }

    /// <summary>All of it in one line.</summary>
    public Phrase Text => new Phrase("{0}: {1}. {2}", "{0} : {1}. {2}", "{0}: {1}. {2}").With(Bidi.Quoted(Path), Says, Remedy);

    /// <summary>The line in English.</summary>
    public override string ToString() => Text.En;
}
