using Tadafor.Domain.Documents;

namespace Tadafor.Rules.Texts;

/// <summary>How a text for people is written.</summary>
public sealed record TextSettings
{
    /// <summary>Plain, or Markdown.</summary>
    public TextStyle Style { get; init; }

    /// <summary>Columns of a line of plain text, at least 20; 100 when not set. Markdown has no lines of its own.</summary>
    public int Width { get; init; } = PlainTextWriter.DefaultWidth;

    /// <summary>Whether the text says only what is read first: outcome, what fails and its cure, what is due, and what is open.</summary>
    public bool IsBrief { get; init; }

    /// <summary>What the file says of itself.</summary>
    public FileHeading File { get; init; } = FileHeading.None;
}
