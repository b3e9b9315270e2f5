namespace Tadafor.Rules.Book;

/// <summary>A file of the exported rule book.</summary>
public sealed record RulebookFile
{
    internal RulebookFile(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>Where it goes, relative to the folder of the export, with forward slashes: <c>ar/113-14/article-123.md</c>.</summary>
    public string Path { get; }

    /// <summary>Its text, to be written as UTF-8 with the line ends it has.</summary>
    public string Text { get; }
}
