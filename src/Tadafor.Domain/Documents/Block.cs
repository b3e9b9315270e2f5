using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>A part of a document. Closed; a new kind of block breaks every writer until it writes it.</summary>
internal abstract record Block
{
    private protected Block()
    {
    }

    public abstract void WriteTo(IBlockWriter writer);
}

/// <summary>A heading: level 1 is the sentence or title that everything else explains.</summary>
internal sealed record Heading(int Level, IReadOnlyList<Inline> Of, string? Anchor = null) : Block
{
    public Heading(int level, Inline of, string? anchor = null)
        : this(level, [of], anchor)
    {
    }

    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>A paragraph.</summary>
internal sealed record Para(params IReadOnlyList<Inline> Of) : Block
{
    /// <summary>How it stands on a page; texts without a page do not show it.</summary>
    public Tone Tone { get; init; }

    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>An empty line between paragraphs of a letter.</summary>
internal sealed record Gap : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>A list.</summary>
internal sealed record Bullets(IReadOnlyList<IReadOnlyList<Inline>> Items) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>
/// An entry of a list: a mark such as <c>1.</c> or <c>✗</c>, what it is about, and details. Entries that follow one another are one list.
/// </summary>
internal sealed record Entry(string Mark, IReadOnlyList<Inline> Head, params IReadOnlyList<Detail> Details) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>A table: columns, and rows of as many cells.</summary>
internal sealed record Grid(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows) : Block
{
    public static Grid Of(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<IReadOnlyList<Inline>>> rows) => new(columns, [.. rows]);

    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Lines shown exactly as they are typed, such as a command.</summary>
internal sealed record Verbatim(string Lines) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Names with their values.</summary>
internal sealed record Facts(IReadOnlyList<(Phrase Label, Phrase Value)> Of) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Parts of a whole as one bar; only pages show it, and its title says the same in words elsewhere.</summary>
internal sealed record Shares(IReadOnlyList<(string Title, decimal PerCent)> Parts) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>A bar with its label and its value in words.</summary>
/// <param name="Kind">What it measures, for the style sheet.</param>
/// <param name="Label">What it measures, in words.</param>
/// <param name="Value">How much, in words.</param>
/// <param name="PerCent">How much of the full width, from 0 to 100.</param>
/// <param name="MorePerCent">How much more of the full width was wanting.</param>
internal sealed record Bar(string Kind, Phrase Label, Phrase Value, decimal PerCent, decimal? MorePerCent = null) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Cards, each with a title and what it says.</summary>
internal sealed record Cards(bool IsOrdered, IReadOnlyList<Card> Of) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>A part of a page with a name of its own; the part without one is its head.</summary>
internal sealed record Region(string? Id, IReadOnlyList<Block> Of) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Blocks that belong together.</summary>
internal sealed record Box(string Kind, IReadOnlyList<Block> Of) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Blocks that a reader unfolds; on paper and in texts they stand open under their summary.</summary>
internal sealed record Fold(IReadOnlyList<Inline> Summary, IReadOnlyList<Block> Of) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>A drawing with its caption; only pages show it, and what it shows is said in words for who does not see it.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="InWords">All that it shows, in words.</param>
/// <param name="Height">Its height in pixels; it is as wide as the page, and letters keep their size whatever the width.</param>
/// <param name="Shapes">What is drawn, the last on top.</param>
internal sealed record Picture(Phrase Caption, Phrase InWords, int Height, IReadOnlyList<Shape> Shapes) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Writes each kind of block.</summary>
internal interface IBlockWriter
{
    void Write(Heading heading);

    void Write(Para para);

    void Write(Gap gap);

    void Write(Bullets bullets);

    void Write(Entry entry);

    void Write(Grid grid);

    void Write(Verbatim verbatim);

    void Write(Facts facts);

    void Write(Shares shares);

    void Write(Bar bar);

    void Write(Cards cards);

    void Write(Region region);

    void Write(Box box);

    void Write(Fold fold);

    void Write(Picture picture);
}
