using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Budgets.Deliberations;

/// <summary>The draft of a council's deliberation on what a count proposes. It becomes a deliberation when the council has voted.</summary>
public sealed record Deliberation
{
    internal Deliberation(string body, string notes, Sequence<Phrase> blanks, Sequence<Phrase> problems)
    {
        Body = body;
        Notes = notes;
        Blanks = blanks;
        Problems = problems;
    }

    /// <summary>The draft, in Markdown, with its blanks between square brackets.</summary>
    public string Body { get; }

    /// <summary>What must be known before it is voted, with the articles; not part of the draft.</summary>
    public string Notes { get; }

    /// <summary>What a person must write, each once.</summary>
    public Sequence<Phrase> Blanks { get; }

    /// <summary>
    /// What keeps the draft from being voted as it is: more money than the envelope, a departure that names no project of the vote, a tie
    /// left open. Empty when nothing does.
    /// </summary>
    public Sequence<Phrase> Problems { get; }

    /// <summary>The draft and the notes.</summary>
    public string Text => $"{Body}\n{Notes}";
}
