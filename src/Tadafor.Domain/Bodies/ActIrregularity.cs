using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>An act that cannot stand where it does: left out of what follows, so that the acts after it are judged too.</summary>
/// <param name="Index">Its place among the acts, from 0.</param>
/// <param name="Code">The stable code, such as <c>body.before-earlier-act</c>.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ActIrregularity(int Index, string Code, Phrase Text, Phrase Remedy)
{
    /// <summary>Its place in the document.</summary>
    public string Path => $"{Document}.acts[{Index}]";

    // The object of the document whose acts these are.
    internal string Document { get; init; } = "$";
}
