using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>Blocks as plain text for a terminal or a message.</summary>
internal sealed class PlainTextWriter : IBlockWriter, IInlineWriter
{
    /// <summary>Columns of a line where nothing else is known.</summary>
    public const int DefaultWidth = 100;

    private readonly Typography _typography;
    private readonly int _width;
    private readonly StringBuilder _text = new();

    private PlainTextWriter(Language language, int width)
    {
        _typography = Typography.Of(language);
        _width = width;
    }

    public static string Write(IEnumerable<Block> blocks, Language language, int width = DefaultWidth)
    {
        PlainTextWriter writer = new(language, width);
        foreach (Block block in blocks)
        {
            block.WriteTo(writer);
        }

        return writer._text.ToString();
    }

    public void Write(Heading heading)
    {
        if (heading.Level == 1)
        {
            Lines(heading.Of, "", "");
            return;
        }

        _text.Append('\n');
        Lines(heading.Of, "== ", "== ");
    }

    public void Write(Para para) => Lines(para.Of, "", "");

    public void Write(Gap gap) => _text.Append('\n');

    public void Write(Bullets bullets)
    {
        foreach (IReadOnlyList<Inline> item in bullets.Items)
        {
            Lines(item, " • ", "   ");
        }
    }

    public void Write(Entry entry)
    {
        Lines(entry.Head, $" {entry.Mark} ", new string(' ', entry.Mark.Length + 2));
        foreach (Detail detail in entry.Details)
        {
            Lines([detail.Line], "     ", "       ");
        }
    }

    // The first cell heads an entry; each other is a line with the name of its column.
    public void Write(Grid grid)
    {
        foreach (IReadOnlyList<IReadOnlyList<Inline>> row in grid.Rows)
        {
            Lines(row[0], " • ", "   ");
            for (int i = 1; i < row.Count; i++)
            {
                if (row[i].Count > 0)
                {
                    Lines([grid.Columns[i].Heading, Separators.Colon, .. row[i]], "     ", "       ");
                }
            }
        }
    }

    public void Write(Verbatim verbatim)
    {
        foreach (string line in verbatim.Lines.Split('\n'))
        {
            _text.Append("    ").Append(Controls.ShownAround(line)).Append('\n');
        }
    }

    public void Write(Facts facts)
    {
        foreach ((Phrase label, Phrase value) in facts.Of)
        {
            Lines([Phrase.Pair(label, value)], " • ", "   ");
        }
    }

    public void Write(Shares shares)
    {
    }

    public void Write(Bar bar) => Lines([Phrase.Pair(bar.Label, bar.Value)], "     ", "       ");

    public void Write(Cards cards)
    {
        foreach (Card card in cards.Of)
        {
            Lines([.. card.Rank is { } rank
                ? [rank, ". "]
                : Array.Empty<Inline>(), .. card.Title, .. card.Tag is { } tag ? [" (", tag, ")"] : Array.Empty<Inline>()], " • ", "   ");
            All(card.Of);
        }
    }

    public void Write(Region region) => All(region.Of);

    public void Write(Box box) => All(box.Of);

    public void Write(Fold fold)
    {
        Lines(fold.Summary, "", "");
        All(fold.Of);
    }

    public void Write(Picture picture)
    {
    }

    public string Write(Text text) => Of(text.Of);

    public string Write(Strong strong) => Of(strong.Of);

    // Codes stay in order inside Arabic.
    public string Write(Code code) =>
        _typography.IsRightToLeft ? $"{Bidi.LeftToRight}{Controls.Shown(code.Of)}{Bidi.Pop}" : Controls.Shown(code.Of);

    public string Write(Link link) => Of(link.Of);

    public string Write(Name name) => Of(Bidi.Quoted(name.Of));

    private string Of(Phrase words) => Controls.ShownAround(_typography.Set(words));

    private void All(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            block.WriteTo(this);
        }
    }

    private void Lines(IReadOnlyList<Inline> inlines, string first, string rest)
    {
        // A line of digits or Latin letters alone would otherwise begin on the left.
        string direction = _typography.IsRightToLeft ? "\u200F" : "", text = string.Concat(inlines.Select(inline => inline.WriteTo(this)));
        foreach (string line in Wrapping.Lines(text, direction + first, direction + rest, _width))
        {
            _text.Append(line).Append('\n');
        }
    }
}
