using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>Phrases a line each, set in by their depth: the plain text of an answer that is a list of conditions.</summary>
internal static class IndentedText
{
    /// <summary>The lines as text.</summary>
    public static string Of(IEnumerable<(int Depth, Phrase Words)> lines, Language language) => string.Concat(
        lines.Select(line => $"{new string(' ', 2 * line.Depth)}{Typography.Of(language).Set(line.Words)}\n"));

    /// <summary>A condition: what it is and how it stands, why, and where it is written.</summary>
    public static IEnumerable<(int Depth, Phrase Words)> Lines(Finding finding, int depth)
    {
        yield return (depth, Phrase.Pair(finding.Title, finding.Verdict.Text()));
        yield return (depth + 1, finding.Explanation);
        yield return (depth + 1, Phrase.Join(
            Separators.Semicolon,
            [.. finding.Cites.Select(c => c.Text), finding.Force.Text(), finding.LayersText()]));
    }
}
