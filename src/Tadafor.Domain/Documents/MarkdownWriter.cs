using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>Blocks as Markdown. Names and codes of the other direction carry Unicode isolates.</summary>
internal sealed class MarkdownWriter : IBlockWriter, IInlineWriter
{
    private readonly Typography _typography;
    private readonly Func<string, string?> _href;
    private readonly StringBuilder _text = new();
    private bool _inList;
    private bool _inRow;

    private MarkdownWriter(Language language, Func<string, string?>? href)
    {
        _typography = Typography.Of(language);
        _href = href ?? (static _ => null);
    }

    /// <summary>A document of its own; from right to left it is wrapped so that every viewer sets it so.</summary>
    /// <param name="blocks">What it says.</param>
    /// <param name="language">Its language.</param>
    /// <param name="href">Where a link leads; <see langword="null"/> for one that is not made.</param>
    public static string Write(IEnumerable<Block> blocks, Language language, Func<string, string?>? href = null)
    {
        string body = Body(blocks, language, href);
        Typography typography = Typography.Of(language);
        return typography.IsRightToLeft ? $"<div dir=\"rtl\" lang=\"{typography.Code}\">\n\n{body}\n</div>\n" : body;
    }

    /// <summary>The blocks alone, for what stands inside something else or in a terminal.</summary>
    public static string Body(IEnumerable<Block> blocks, Language language, Func<string, string?>? href = null)
    {
        MarkdownWriter writer = new(language, href);
        writer.All(blocks);
        return writer._text.ToString().TrimStart('\n');
    }

    public void Write(Heading heading)
    {
        if (heading.Anchor is { } anchor)
        {
            Paragraph($"<a id=\"{HtmlText.Escape(anchor)}\"></a>");
        }

        Paragraph($"{new string('#', heading.Level)} {Of(heading.Of)}");
    }

    public void Write(Para para) => Paragraph(MarkdownText.EscapeStart(Of(para.Of)));

    public void Write(Gap gap) => _inList = false;

    public void Write(Bullets bullets) => Items(bullets.Items.Select(Of));

    public void Write(Entry entry)
    {
        bool numbered = entry.Mark.EndsWith('.');
        string bullet = numbered ? entry.Mark : "-", mark = numbered ? "" : $"{entry.Mark} ", indent = new(' ', bullet.Length + 1);
        _text
            .Append(_inList ? null : "\n")
            .Append(bullet)
            .Append(' ')
            .Append(mark)
            .Append(MarkdownText.EscapeStart(Of(entry.Head)))
            .Append('\n');
        foreach (Detail detail in entry.Details)
        {
            _text.Append(indent).Append("- ").Append(MarkdownText.EscapeStart(Of(detail.Line))).Append('\n');
        }

        _inList = true;
    }

    public void Write(Grid grid)
    {
        _text.Append('\n');
        _inRow = true;
        Row(grid.Columns.Select(c => Of(c.Heading)));
        Row(grid.Columns.Select(c => c.IsNumeric ? "--:" : "---"));
        foreach (IReadOnlyList<IReadOnlyList<Inline>> row in grid.Rows)
        {
            Row(row.Select(Of));
        }

        _inRow = false;
        _inList = false;
    }

    public void Write(Verbatim verbatim) =>
        Paragraph(string.Join('\n', verbatim.Lines.Split('\n').Select(line => $"    {Controls.ShownAround(line)}")));

    public void Write(Facts facts) => Items(facts.Of.Select(f => Of(Phrase.Pair(f.Label, f.Value))));

    public void Write(Shares shares)
    {
    }

    public void Write(Bar bar) => Items([Of(Phrase.Pair(bar.Label, bar.Value))]);

    public void Write(Cards cards)
    {
        foreach (Card card in cards.Of)
        {
            string rank = card.Rank is { } place ? $"{Of(place)}. " : "", tag = card.Tag is { } word ? $" ({Of(word)})" : "";
            Paragraph($"### {rank}{Of(card.Title)}{tag}");
            All(card.Of);
        }
    }

    public void Write(Region region) => All(region.Of);

    public void Write(Box box) => All(box.Of);

    public void Write(Fold fold)
    {
        Paragraph($"**{Of(fold.Summary)}**");
        All(fold.Of);
    }

    public void Write(Picture picture)
    {
    }

    public string Write(Text text) => Of(text.Of);

    public string Write(Strong strong) => $"**{Of(strong.Of)}**";

    // Inside a table a code cannot hold a bar as it is.
    public string Write(Code code)
    {
        string written = MarkdownText.Code(Controls.Shown(code.Of));
        return _inRow ? written.Replace("|", "\\|", StringComparison.Ordinal) : written;
    }

    public string Write(Link link) => _href(link.Target) is { Length: > 0 } href ? $"[{Of(link.Of)}]({href})" : Of(link.Of);

    public string Write(Name name) => Of(Bidi.Quoted(name.Of));

    private string Of(Phrase words) => MarkdownText.Escape(Controls.ShownAround(_typography.Set(words)));

    private string Of(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline.WriteTo(this)));

    private void All(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            block.WriteTo(this);
        }
    }

    private void Paragraph(string text)
    {
        _text.Append('\n').Append(text).Append('\n');
        _inList = false;
    }

    private void Items(IEnumerable<string> items)
    {
        _text.Append('\n');
        foreach (string item in items)
        {
            _text.Append("- ").Append(MarkdownText.EscapeStart(item)).Append('\n');
        }

        _inList = false;
    }

    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
