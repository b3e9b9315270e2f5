using System.Text;
using Tadafor.Tally.Pabulib.Files;

namespace Tadafor.Tally.Pabulib;

/// <summary>
/// Writes files. Rows that were read and not changed keep their spelling; others get quotation marks only where a reader needs them. A
/// section the
/// document does not have is not written.
/// </summary>
internal static class PabulibWriter
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a document. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="EncoderFallbackException">A cell holds half a surrogate pair, which no file can.</exception>
    public static void Write(PabulibDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        using StreamWriter writer = new(stream, _utf8, 8 * 1024, leaveOpen: true);
        (string usual, string other) = document.Style.CrLf ? ("\r\n", "\n") : ("\n", "\r\n");
        string before = document.Style.ByteOrderMark ? "\uFEFF" : "", text = "";
        foreach (PabulibRow line in Lines(document))
        {
            text = RowText.Of(line);
            writer.Write(before);
            writer.Write(text);
            before = line.HasOtherEnd ? other : usual;
        }

        // At the end of a file a carriage return would be half a line end; before a line end it is what the row says.
        bool isOpen = document.Style.LastLineIsOpen && !text.EndsWith('\r');
        writer.Write(isOpen ? "" : before);
    }

    /// <summary>The bytes of the file.</summary>
    /// <exception cref="EncoderFallbackException">A cell holds half a surrogate pair, which no file can.</exception>
    public static byte[] ToBytes(PabulibDocument document)
    {
        using MemoryStream stream = new();
        Write(document, stream);
        return stream.ToArray();
    }

    private static IEnumerable<PabulibRow> Lines(PabulibDocument document) =>
        Lines(Section.Meta, document.Header.Meta)
            .Concat(Lines(Section.Projects, document.Header.Projects))
            .Concat(Lines(Section.Votes, document.Votes));

    private static IEnumerable<PabulibRow> Lines(Section section, PabulibTable table) =>
        table.Header.Cells.Count == 0 ? [] : table.Rows
            .Prepend(table.Header)
            .Prepend(table.Title ?? new PabulibRow([SectionTitles.Of(section)]) { Spelling = SectionTitles.Of(section) });
}
