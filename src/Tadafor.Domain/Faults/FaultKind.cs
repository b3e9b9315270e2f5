using Tadafor.Domain.Words;

namespace Tadafor.Domain.Faults;

/// <summary>One kind of mistake that a document can hold, with what to do about it.</summary>
public sealed class FaultKind
{
    internal FaultKind(string code, Phrase says, Phrase remedy)
    {
        Code = code;
        Says = says;
        Remedy = remedy;
    }

    /// <summary>The stable code, such as <c>dossier.unknown-field</c>.</summary>
    public string Code { get; }

    /// <summary>What is wrong.</summary>
    public Phrase Says { get; }

    /// <summary>What to do.</summary>
    public Phrase Remedy { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
