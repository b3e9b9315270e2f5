using System.Text;
using System.Text.RegularExpressions;

namespace Tadafor.Domain.Documents;

/// <summary>Keeps words from being read as Markdown or HTML.</summary>
internal static partial class MarkdownText
{
    /// <summary>The words, inside a line.</summary>
    public static string Escape(string words)
    {
        StringBuilder escaped = new(words.Length + 8);
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            if (c is '\\' or '*' or '_' or '#' or '<' or '`' or '[' or ']' or '|' or '&' || (c == '~' && OpensStrikethrough(words, i)))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>The line, with what would make a quotation, a list, a rule or a code of it at its start escaped.</summary>
    public static string EscapeStart(string line) => Start().Replace(line.TrimStart(' '), static match => match.Groups["number"].Success
        ? $"{match.Groups["number"].Value}\\{match.Value[^1]}"
        : $"\\{match.Value}");

    /// <summary>A code between as many back-ticks as it takes.</summary>
    public static string Code(string code)
    {
        int longest = 0, run = 0;
        foreach (char c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1), pad = longest > 0 || code.Length == 0 ? " " : "";
        return $"{fence}{pad}{code}{pad}{fence}";
    }

    private static bool OpensStrikethrough(string words, int tilde) =>
        tilde == 0 || !char.IsLetterOrDigit(words[tilde - 1]) || (tilde + 1 < words.Length && char.IsLetterOrDigit(words[tilde + 1]));

    [GeneratedRegex(@"^(?:[>=+-]|(?<number>[0-9]+)[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
