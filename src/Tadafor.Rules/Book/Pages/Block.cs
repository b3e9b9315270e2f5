namespace Tadafor.Rules.Book.Pages;

/// <summary>A part of a page. Closed: <see cref="Heading"/>, <see cref="Para"/>, <see cref="Bullets"/>, <see cref="Grid"/>.</summary>
internal abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A heading of level 2 to 4, with the name by which links reach it.</summary>
internal sealed record Heading(int Level, string Text, string? Anchor = null) : Block;

/// <summary>A paragraph.</summary>
internal sealed record Para(params IReadOnlyList<Inline> Of) : Block;

/// <summary>A list.</summary>
internal sealed record Bullets(IReadOnlyList<IReadOnlyList<Inline>> Items) : Block;

/// <summary>A table: column headings, and rows of as many cells.</summary>
internal sealed record Grid(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows) : Block
{
    public static Grid Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<IReadOnlyList<Inline>>> rows) => new(columns, [.. rows]);
}
