using System.Globalization;
using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>Blocks as HTML that is also well-formed XML. In Arabic every run of digits or Latin letters is isolated.</summary>
internal sealed class HtmlWriter : IBlockWriter, IInlineWriter
{
    private static readonly Phrase _table = new("جدول: {0}", "Tableau : {0}", "Table: {0}");

    private readonly Language _language;
    private readonly Typography _typography;
    private readonly HtmlWords _words;
    private readonly Func<string, string?> _href;
    private readonly int _below;
    private readonly StringBuilder _html = new();
    private bool _inList;
    private int? _level;
    private string? _anchor;

    private HtmlWriter(Language language, Func<string, string?>? href, int below)
    {
        _language = language;
        _typography = Typography.Of(language);
        _words = new HtmlWords(language);
        _href = href ?? (static target => target.StartsWith('#') ? target : null);
        _below = below;
    }

    /// <summary>The blocks, to stand inside a page.</summary>
    /// <param name="blocks">What they say.</param>
    /// <param name="language">Their language.</param>
    /// <param name="href">Where a link leads; <see langword="null"/> for one that is not made. Without it, links within the page alone are
    /// made.</param>
    /// <param name="below">How many levels of headings stand above theirs.</param>
    /// <param name="headed">Whether the title of the page, a heading of level 1, stands before them.</param>
    public static string Write(
        IEnumerable<Block> blocks,
        Language language,
        Func<string, string?>? href = null,
        int below = 0,
        bool headed = false)
    {
        HtmlWriter writer = new(language, href, below) { _level = headed ? 1 : null };
        writer.All(blocks);
        return writer._html.ToString();
    }

    /// <summary>Words alone, to stand inside an element.</summary>
    public static string Words(Inline words, Language language) => Words([words], language);

    /// <summary>Words alone, to stand inside an element.</summary>
    public static string Words(IReadOnlyList<Inline> words, Language language) => new HtmlWriter(language, null, 0).Of(words);

    // No level is skipped: who listens to a page finds its parts by them.
    public void Write(Heading heading)
    {
        int level = heading.Level + _below;
        level = _level is { } last ? Math.Min(level, last + 1) : level;
        string id = (heading.Anchor ?? _anchor) is { } anchor ? $" id=\"{HtmlText.Escape(anchor)}\"" : "";
        _anchor = null;
        _level = level;
        Line($"<{Tag(level)}{id}>{Of(heading.Of)}</{Tag(level)}>");
    }

    public void Write(Para para) => Line($"<p{Class(Of(para.Tone))}>{Of(para.Of)}</p>");

    public void Write(Gap gap) => EndList();

    public void Write(Bullets bullets) =>
        Line($"<ul class=\"plain\">{string.Concat(bullets.Items.Select(item => $"<li>{Of(item)}</li>"))}</ul>");

    public void Write(Entry entry)
    {
        _html
            .Append(_inList ? null : "<ul class=\"entries\">\n")
            .Append("<li><span class=\"mark\">")
            .Append(HtmlText.Escape(entry.Mark))
            .Append("</span> ")
            .Append(Of(entry.Head));
        if (entry.Details.Count > 0)
        {
            _html.Append("<ul>").AppendJoin("", entry.Details.Select(d => $"<li>{Of(d.Line)}</li>")).Append("</ul>");
        }

        _html.Append("</li>\n");
        _inList = true;
    }

    // Each cell names its column, so that a narrow screen can set the cells one below the other. The first names its row. What scrolls is
    // reached by the keyboard, and has a name.
    public void Write(Grid grid)
    {
        string name = HtmlText.Escape(Set(_table.With(Phrase.Join(
            Separators.Comma,
            grid.Columns.Select(c => c.Heading).Where(h => h.In(_language).Length > 0)))));
        Line($"<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{name}\"><table>");
        Line($"<thead><tr>{string.Concat(grid.Columns.Select(Head))}</tr></thead>\n<tbody>");
        foreach (IReadOnlyList<IReadOnlyList<Inline>> row in grid.Rows)
        {
            Line($"<tr>{string.Concat(row.Select((cell, i) => Cell(grid.Columns[i], Of(cell), isFirst: i == 0)))}</tr>");
        }

        Line("</tbody>\n</table></div>");
    }

    public void Write(Verbatim verbatim) =>
        Line($"<pre dir=\"ltr\"><code>{string.Join('\n', verbatim.Lines.Split('\n').Select(HtmlText.Escape))}</code></pre>");

    public void Write(Facts facts) =>
        Line($"<dl class=\"facts\">{string.Concat(facts.Of.Select(f => $"<div><dt>{Of(f.Label)}</dt><dd>{Of(f.Value)}</dd></div>"))}</dl>");

    public void Write(Shares shares) =>
        Line($"<div class=\"envelope\" aria-hidden=\"true\">{string.Concat(shares.Parts.Select(p => $"<span style=\"inline-size:{Digits(p.PerCent)}%\" title=\"{HtmlText.Escape(p.Title)}\"></span>"))}</div>");

    public void Write(Bar bar)
    {
        string more = bar.MorePerCent is { } rest ? $"<span class=\"need\" style=\"inline-size:{Digits(rest)}%\"></span>" : "";
        Line($"<div class=\"bar {HtmlText.Escape(bar.Kind)}\"><span class=\"label\">{Of(bar.Label)}</span><span class=\"track\" aria-hidden=\"true\">"
            + $"<span class=\"fill\" style=\"inline-size:{Digits(bar.PerCent)}%\"></span>{more}</span><span class=\"num\">{Of(bar.Value)}</span></div>");
    }

    public void Write(Cards cards)
    {
        string list = cards.IsOrdered ? "ol" : "ul";
        int? above = _level;
        int level = (above ?? (2 + _below)) + 1;
        Line($"<{list} class=\"cards\">");
        foreach (Card card in cards.Of)
        {
            string rank = card.Rank is { } place
                ? $"<span class=\"rank\">{Of(place)}</span>"
                : "", tag = card.Tag is { } word ? $"<span class=\"tag\">{Of(word)}</span>" : "";
            string id = card.Anchor is { } anchor ? $" id=\"{HtmlText.Escape(anchor)}\"" : "";
            Line($"<li{id} class=\"card {HtmlText.Escape(card.Kind)}\"><div class=\"title\">{rank}<{Tag(level)}>{Of(card.Title)}</{Tag(level)}>{tag}</div>");
            _level = level;
            All(card.Of);
            Line("</li>");
        }

        _level = above;
        Line($"</{list}>");
    }

    public void Write(Region region)
    {
        string name = region.Id is null ? "header" : "section", id = "";
        if (region.Id is { } anchor)
        {
            Heading? heading = region.Of.OfType<Heading>().FirstOrDefault();
            _anchor = $"{anchor}-title";
            id = $" id=\"{HtmlText.Escape(anchor)}\""
                + (heading is null ? "" : $" aria-labelledby=\"{HtmlText.Escape(heading.Anchor ?? _anchor)}\"");
        }

        Line($"<{name}{id}>");
        All(region.Of);
        _anchor = null;
        Line($"</{name}>");
    }

    public void Write(Box box)
    {
        Line($"<div{Class(box.Kind)}>");
        All(box.Of);
        Line("</div>");
    }

    public void Write(Fold fold)
    {
        Line($"<details class=\"fold\"><summary>{Of(fold.Summary)}</summary>");
        All(fold.Of);
        Line("</details>");
    }

    public void Write(Picture picture)
    {
        string drawing = SvgWriter.Write(picture, _typography);
        Line($"<figure>{drawing}<figcaption>{Of(picture.Caption)}</figcaption></figure>");
    }

    public string Write(Text text) => Of(text.Of);

    public string Write(Strong strong) => $"<strong>{Of(strong.Of)}</strong>";

    public string Write(Code code) => $"<code dir=\"ltr\">{HtmlText.Escape(Controls.Shown(code.Of))}</code>";

    public string Write(Link link) =>
        _href(link.Target) is { Length: > 0 } href ? $"<a href=\"{HtmlText.Escape(href)}\">{Of(link.Of)}</a>" : Of(link.Of);

    public string Write(Name name)
    {
        string words = _words.OfName(Controls.Shown(name.Of));
        return name.IsQuiet ? $"<span class=\"id\">{words}</span>" : words;
    }

    private static string Of(Tone tone) => tone == Tone.Plain ? "" : tone.ToString().ToLowerInvariant();

    private static string Of(Column column) =>
        $"{(column.IsNumeric ? "num" : "")}{(column.IsNumeric && column.IsWide ? " " : "")}{(column.IsWide ? "wide" : "")}";

    private static string Class(string name) => name.Length == 0 ? "" : $" class=\"{HtmlText.Escape(name)}\"";

    private static string Digits(decimal perCent) => perCent.ToString(CultureInfo.InvariantCulture);

    private string Of(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline.WriteTo(this)));

    private string Of(Phrase words) => _words.Of(words);

    private string Set(Phrase words) => Controls.ShownAround(_typography.Set(words));

    private static string Tag(int level) => $"h{level.ToString(CultureInfo.InvariantCulture)}";

    private string Head(Column column) => column.Heading.In(_language).Length == 0
        ? "<td></td>"
        : $"<th scope=\"col\"{Class(Of(column))}>{Of(column.Heading)}</th>";

    private string Cell(Column column, string words, bool isFirst)
    {
        string heading = column.Heading.In(_language).Length == 0 ? "" : _typography.Set(column.Heading);
        (string tag, string scope) = isFirst && words.Length > 0 && heading.Length > 0 ? ("th", " scope=\"row\"") : ("td", "");
        return $"<{tag}{scope}{Class(Of(column))} data-label=\"{HtmlText.Escape(heading)}\">{words}</{tag}>";
    }

    private void All(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            block.WriteTo(this);
        }

        EndList();
    }

    private void Line(string html)
    {
        EndList();
        _html.Append(html).Append('\n');
    }

    private void EndList()
    {
        _html.Append(_inList ? "</ul>\n" : null);
        _inList = false;
    }
}
