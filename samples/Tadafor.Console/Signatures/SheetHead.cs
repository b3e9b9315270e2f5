namespace Tadafor.Console.Signatures;

/// <summary>The headings of a sheet, what stands between its cells, and where they begin.</summary>
/// <param name="Headings">The headings.</param>
/// <param name="Separator">What stands between cells.</param>
/// <param name="Start">Where the row of headings starts in the text.</param>
/// <param name="Row">The number of its first line in the file.</param>
internal sealed record SheetHead(string[] Headings, char Separator, int Start, int Row);
