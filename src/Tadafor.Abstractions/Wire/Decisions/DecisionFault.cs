using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>Why a text could not be read as a decision: where, what, and what to do.</summary>
public sealed record DecisionFault
{
    internal DecisionFault(FaultKind kind, string path, string? found = null)
    {
        Kind = kind;
        Path = path;
        Found = found;
    }

    /// <summary>What kind of mistake; its code is stable.</summary>
    public FaultKind Kind { get; }

    /// <summary>Where, as a JSON path; <c>$</c> is the whole document.</summary>
    public string Path { get; }

    /// <summary>What stands there, shortened, or what is wrong with it; <see langword="null"/> when the kind says it all.</summary>
    public string? Found { get; }

    /// <summary>All of it in one line.</summary>
    public Phrase Text => Found is null
        ? new Phrase("{0}: {1}. {2}", "{0} : {1}. {2}", "{0}: {1}. {2}").With(Bidi.Quoted(Path), Kind.Says, Kind.Remedy)
        : new Phrase("{0}: {1} ({3}). {2}", "{0} : {1} ({3}). {2}", "{0}: {1} ({3}). {2}").With(Bidi.Quoted(Path), Kind.Says, Kind.Remedy, Bidi.Quoted(Found));

    /// <summary>The line in English.</summary>
    public override string ToString() => Text.En;
}
