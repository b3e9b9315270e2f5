using System.Globalization;
using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Rules.Book.Pages;

namespace Tadafor.Rules.Book.Writing;

/// <summary>A page as Markdown. Arabic pages are wrapped right to left, and Latin runs inside them carry Unicode isolates.</summary>
internal sealed class MarkdownWriter
{
    private readonly Page _page;
    private readonly IReadOnlyList<Page> _pages;
    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private MarkdownWriter(Page page, IReadOnlyList<Page> pages, Language language)
    {
        _page = page;
        _pages = pages;
        _language = language;
    }

    public static string Write(Page page, IReadOnlyList<Page> pages, Language language) => new MarkdownWriter(page, pages, language).Write();

    private string Write()
    {
        if (_language == Language.Arabic)
        {
            _text.Append("<div dir=\"rtl\" lang=\"ar\">\n\n");
        }

        if (_page.Key != StartPage.Key)
        {
            _text.Append(Of(new Link(StartPage.Key, Terms.Start.In(_language)))).Append("\n\n");
        }

        _text.Append("# ").Append(Plain(_page.Title)).Append("\n\n");
        foreach (Block block in _page.Blocks)
        {
            Append(block);
        }

        if (_language == Language.Arabic)
        {
            _text.Append("</div>\n");
        }
        else
        {
            _text.Length--;
        }

        return _text.ToString();
    }

    private void Append(Block block)
    {
        switch (block)
        {
            case Heading heading:
                if (heading.Anchor is not null)
                {
                    _text.Append(CultureInfo.InvariantCulture, $"<a id=\"{heading.Anchor}\"></a>\n\n");
                }

                _text.Append('#', heading.Level).Append(' ').Append(Plain(heading.Text)).Append("\n\n");
                break;
            case Para para:
                _text.Append(Of(para.Of)).Append("\n\n");
                break;
            case Bullets bullets:
                foreach (IReadOnlyList<Inline> item in bullets.Items)
                {
                    _text.Append("- ").Append(Of(item)).Append('\n');
                }

                _text.Append('\n');
                break;
            case Grid grid:
                Row(grid.Columns.Select(Plain));
                Row(grid.Columns.Select(_ => "---"));
                foreach (IReadOnlyList<IReadOnlyList<Inline>> row in grid.Rows)
                {
                    Row(row.Select(Of));
                }

                _text.Append('\n');
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name}: a block without Markdown.");
        }
    }

    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private string Of(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(Of));

    private string Of(Inline inline) => inline switch
    {
        Words words => Plain(words.Text),
        Strong strong => $"**{Plain(strong.Text)}**",
        Code code => $"`{code.Text}`",
        Link link => Href(link.Target) is { Length: > 0 } href ? $"[{Plain(link.Text)}]({href})" : Plain(link.Text),
        _ => throw new InvalidOperationException($"{inline.GetType().Name}: a run without Markdown."),
    };

    // Links are relative to the page that holds them; a page does not link to itself as a whole.
    private string Href(string target)
    {
        int mark = target.IndexOf('#', StringComparison.Ordinal);
        string key = mark < 0 ? target : target[..mark], anchor = mark < 0 ? string.Empty : target[mark..];
        if (key == _page.Key)
        {
            return anchor;
        }

        string up = _page.Path.Contains('/', StringComparison.Ordinal) ? "../" : string.Empty;
        return $"{up}{_pages.Single(p => p.Key == key).Path}.md{anchor}";
    }

    private string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach ((string run, bool isolated) in _language == Language.Arabic ? Isolation.Runs(text) : [(text, false)])
        {
            bool mark = isolated && run.Any(char.IsAsciiLetter);
            plain.Append(mark ? "\u2068" : null).Append(Escaped(run)).Append(mark ? "\u2069" : null);
        }

        return plain.ToString();
    }

    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            if (c is '|' or '*' or '_' or '<' or '`' or '[' or ']')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
