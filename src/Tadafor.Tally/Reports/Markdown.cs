using System.Text;

namespace Tadafor.Tally.Reports;

/// <summary>Keeps words of a file from being read as Markdown or HTML.</summary>
internal static class Markdown
{
    public static string Escape(string words)
    {
        StringBuilder text = new(words.Length);
        foreach (char c in words)
        {
            if (c is '*' or '_' or '`' or '[' or ']' or '<' or '\\' or '|')
            {
                text.Append('\\');
            }

            text.Append(c);
        }

        return text.ToString();
    }
}
