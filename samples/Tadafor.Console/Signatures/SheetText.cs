using System.Globalization;
using System.Text;
using Tadafor.Console.Shell;

namespace Tadafor.Console.Signatures;

/// <summary>
/// The text of a sheet: UTF-8, or UTF-16 with its mark, or what <c>--encoding</c> says. Bytes that cannot be read stop the import: a guess
/// would drop columns.
/// </summary>
internal static class SheetText
{
    private const string Remedy =
        "Save the sheet as “CSV UTF-8”, or say its encoding, such as --encoding windows-1256 (Arabic) or windows-1252 (French).";

    /// <summary>The encoding of that name; nothing, and a complaint, when there is none. UTF-8 when no name is given.</summary>
    public static Encoding? Named(string? name, List<Complaint> complaints)
    {
        Encoding? encoding = name is null ? Encoding.UTF8 : Encodings().FirstOrDefault(e => e.Name.Equals(
            name,
            StringComparison.OrdinalIgnoreCase))?.GetEncoding()
            ?? CodePagesEncodingProvider.Instance.GetEncoding(name);
        if (encoding is null)
        {
            complaints.Add(new Complaint(
                "--encoding",
                "No encoding has this name.",
                "Write utf-8, utf-16, windows-1256 (Arabic) or windows-1252 (French)."));
            return null;
        }

        Encoding strict = (Encoding)encoding.Clone();
        (strict.DecoderFallback, strict.EncoderFallback) = (DecoderFallback.ExceptionFallback, EncoderFallback.ExceptionFallback);
        return strict;
    }

    /// <summary>The text; nothing, and a complaint with the row, when bytes are in no such encoding.</summary>
    public static string? Read(Stream stream, string path, Encoding encoding, List<Complaint> complaints)
    {
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        ReadOnlySpan<byte> bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        foreach (Encoding marked in (ReadOnlySpan<Encoding>)[
            new UTF8Encoding(true, true),
            new UnicodeEncoding(false, true, true),
            new UnicodeEncoding(true, true, true)
        ])
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                encoding = marked;
                bytes = bytes[marked.Preamble.Length..];
                break;
            }
        }

        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            int at = Math.Clamp(error.Index, 0, bytes.Length);
            int row = 1 + bytes[..at].Count((byte)'\n');
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}:{row}");
            complaints.Add(new Complaint(place, $"Row {row} holds bytes that are not {encoding.WebName}; nothing was imported.", Remedy));
            return null;
        }
    }

    private static EncodingInfo[] Encodings() => Encoding.GetEncodings();
}
