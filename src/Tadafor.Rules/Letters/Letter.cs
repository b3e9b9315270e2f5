using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Letters;

/// <summary>
/// The draft of a letter of the council. It becomes a letter when who must has decided and a person has signed.
/// </summary>
public sealed record Letter
{
    internal Letter(LetterKind kind, string body, string notes, Sequence<string> blanks)
    {
        Kind = kind;
        Body = body;
        Notes = notes;
        Blanks = blanks;
    }

    /// <summary>What it tells.</summary>
    public LetterKind Kind { get; }

    /// <summary>The draft itself, with its blanks between square brackets.</summary>
    public string Body { get; }

    /// <summary>What its writer must know before signing; not part of the letter.</summary>
    public string Notes { get; }

    /// <summary>What a person must write or confirm, in the order of the draft, each once.</summary>
    public Sequence<string> Blanks { get; }

    /// <summary>The draft and the notes.</summary>
    public string Text => $"{Body}\n{Notes}";

    /// <summary>The kind of letter; never its words.</summary>
    public override string ToString() => $"{Kind}, {Blanks.Count} blanks";
}
