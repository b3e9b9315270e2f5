using System.Globalization;
using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Rules.Book.Pages;

namespace Tadafor.Rules.Book.Writing;

/// <summary>Blocks as HTML. In Arabic every run of digits or Latin letters is isolated.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html;
    private readonly Language _language;
    private string _key = string.Empty;

    public HtmlWriter(StringBuilder html, Language language)
    {
        _html = html;
        _language = language;
    }

    /// <summary>A key as an identifier of the page: <c>113-14/123</c> is <c>a-113-14-123</c>.</summary>
    public static string Id(string key) => $"a-{key.Replace('/', '-')}";

    public static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Appends the blocks of a page; the page does not link to itself as a whole.</summary>
    public void Append(string key, IEnumerable<Block> blocks)
    {
        _key = key;
        foreach (Block block in blocks)
        {
            Append(block);
        }
    }

    public string Plain(string text) => _language == Language.Arabic
        ? string.Concat(Isolation.Runs(text).Select(r => r.Isolated ? $"<bdi>{Escaped(r.Run)}</bdi>" : Escaped(r.Run)))
        : Unbroken(Escaped(text));

    // "113-14" does not break at its dash.
    private static string Unbroken(string text)
    {
        int dash = -1;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == '-' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
            {
                dash = i;
                break;
            }
        }

        if (dash < 0)
        {
            return text;
        }

        int start = dash, end = dash;
        while (start > 0 && IsOfNumber(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfNumber(text[end]))
        {
            end++;
        }

        return $"{text[..start]}<span class=\"n\">{text[start..end]}</span>{Unbroken(text[end..])}";
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c == '-';

    private void Append(Block block)
    {
        switch (block)
        {
            case Heading heading:
                string level = $"h{heading.Level + 1}", id = heading.Anchor is null ? string.Empty : $" id=\"{heading.Anchor}\"";
                _html.Append(CultureInfo.InvariantCulture, $"<{level}{id}>{Plain(heading.Text)}</{level}>\n");
                break;
            case Para para:
                _html.Append(CultureInfo.InvariantCulture, $"<p>{Of(para.Of)}</p>\n");
                break;
            case Bullets bullets:
                _html.Append(CultureInfo.InvariantCulture, $"<ul>{string.Concat(bullets.Items.Select(item => $"<li>{Of(item)}</li>"))}</ul>\n");
                break;
            case Grid grid:
                Append(grid);
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name}: a block without HTML.");
        }
    }

    // Each cell names its column, so that a narrow screen can set the cells one below the other.
    private void Append(Grid grid)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<table>\n<thead><tr>{string.Concat(grid.Columns.Select(c => $"<th scope=\"col\">{Plain(c)}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<IReadOnlyList<Inline>> row in grid.Rows)
        {
            _html.Append("<tr>");
            for (int i = 0; i < row.Count; i++)
            {
                _html.Append(CultureInfo.InvariantCulture, $"<td data-label=\"{Escaped(grid.Columns[i])}\">{Of(row[i])}</td>");
            }

            _html.Append("</tr>\n");
        }

        _html.Append("</tbody>\n</table>\n");
    }

    private string Of(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(Of));

    private string Of(Inline inline) => inline switch
    {
        Words words => Plain(words.Text),
        Strong strong => $"<strong>{Plain(strong.Text)}</strong>",
        Code code => $"<code dir=\"ltr\">{Escaped(code.Text)}</code>",
        Link link => link.Target == _key ? Plain(link.Text) : $"<a href=\"#{Target(link.Target)}\">{Plain(link.Text)}</a>",
        _ => throw new InvalidOperationException($"{inline.GetType().Name}: a run without HTML."),
    };

    private static string Target(string target)
    {
        int mark = target.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? Id(target) : target[(mark + 1)..];
    }
}
