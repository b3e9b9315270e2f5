using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Methods;

/// <summary>A question a method leaves to whoever counts, with the words that answer it.</summary>
public sealed record MethodOption
{
    internal MethodOption(string name, Sequence<string> words)
    {
        Name = name;
        Words = words;
    }

    /// <summary>Its name, such as <c>utility</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// What may be said; the first is what is meant when nothing is. None for an option that takes a number of zero or more.
    /// </summary>
    public Sequence<string> Words { get; }

    /// <summary>Whether the answer is a number of zero or more, in decimal digits with a point.</summary>
    public bool IsNumber => Words.Count == 0;
}
