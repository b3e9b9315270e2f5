using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Json;

/// <summary>Reads a value of one kind; false, with the fault noted, when something else stands there.</summary>
internal delegate bool ValueReader<T>(ref JsonCursor cursor, out T value);

/// <summary>Readers of single values.</summary>
internal static class Values
{
    private const int LongestText = 2_000;
    private const int LongestExcerpt = 40;
    private const long LargestCount = 1_000_000_000;

    public static bool YesNo(ref JsonCursor cursor, out bool value)
    {
        value = cursor.Token == JsonTokenType.True;
        return value || cursor.Token == JsonTokenType.False || WrongType(ref cursor, Expected.YesNo);
    }

    public static bool Text(ref JsonCursor cursor, out string value)
    {
        bool isText = Words(ref cursor, out value);
        if (isText && IdentityNumber.IsLikely(value))
        {
            cursor.Warn(TextFaults.IdentityNumberInText);
        }

        return isText;
    }

    /// <summary>A text that names a place, a document or an officer, where no identity number belongs.</summary>
    public static bool Name(ref JsonCursor cursor, out string value)
    {
        bool isText = Words(ref cursor, out value);
        if (isText && IdentityNumber.IsLikely(value))
        {
            cursor.Fault(TextFaults.IdentityNumberInText);
            value = "";
            return false;
        }

        return isText;
    }

    private static bool Words(ref JsonCursor cursor, out string value)
    {
        value = "";
        if (cursor.Token != JsonTokenType.String)
        {
            return WrongType(ref cursor, Expected.Text);
        }

        string? text = cursor.Text();
        if (OfText(text, cursor.Kinds) is { } wrong)
        {
            cursor.Fault(wrong);
            return false;
        }

        value = text!;
        return true;
    }

    public static bool Date(ref JsonCursor cursor, out LocalDate value)
    {
        value = default;
        if (cursor.Token != JsonTokenType.String)
        {
            return WrongType(ref cursor, Expected.Date);
        }

        string text = cursor.Text() ?? "";
        FaultKind? wrong = OfDate(text, cursor.Kinds, out value);
        if (wrong is not null)
        {
            cursor.Fault(wrong, Excerpt.Of(text));
        }

        return wrong is null;
    }

    public static bool Count(ref JsonCursor cursor, out long value)
    {
        value = 0;
        if (cursor.Token != JsonTokenType.Number)
        {
            return WrongType(ref cursor, Expected.Count);
        }

        FaultKind? wrong = OfCount(cursor.Raw, out value);
        if (wrong is not null)
        {
            cursor.Fault(wrong, Describe(ref cursor), Expected.Count);
        }

        return wrong is null;
    }

    /// <summary>What is wrong with a text; <see langword="null"/> for nothing.</summary>
    public static FaultKind? OfText(string? text, FieldFaults kinds) =>
        text is null
            ? TextFaults.InvalidText
            : text.Length > LongestText ? kinds.LongText : string.IsNullOrWhiteSpace(text) ? kinds.EmptyText : null;

    /// <summary>What is wrong with a day as written; <see langword="null"/> for nothing.</summary>
    public static FaultKind? OfDate(string text, FieldFaults kinds, out LocalDate day) =>
        !LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day) ? IsWrittenAsDay(text) ? kinds.NoSuchDay : kinds.WrongDate
        : day.Year is < 1900 or > 2199 ? kinds.DateOutOfRange
        : null;

    private static bool IsWrittenAsDay(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return text.Length == 10;
    }

    /// <summary>What is wrong with a count as written; <see langword="null"/> for nothing.</summary>
    public static FaultKind? OfCount(ReadOnlySpan<byte> raw, out long count)
    {
        count = 0;
        return raw[0] == (byte)'-' ? TextFaults.NegativeCount
            : raw.ContainsAny(".eE"u8) ? TextFaults.FractionalCount
            : !Utf8Parser.TryParse(raw, out count, out int read) || read != raw.Length || count > LargestCount ? TextFaults.TooLargeCount
            : null;
    }

    /// <summary>Notes that something else is expected here, and passes over what stands here.</summary>
    /// <returns>False.</returns>
    public static bool WrongType(ref JsonCursor cursor, Phrase expected)
    {
        cursor.Fault(cursor.Kinds.WrongType, Describe(ref cursor), expected);
        cursor.Skip();
        return false;
    }

    private static string? Describe(ref JsonCursor cursor) =>
        Describe(cursor.Token, cursor.Token == JsonTokenType.String
            ? cursor.Text() ?? ""
            : Encoding.ASCII.GetString(cursor.Raw[..Math.Min(LongestExcerpt, cursor.Raw.Length)]));

    /// <summary>What stands somewhere, as a message may repeat it.</summary>
    public static string? Describe(JsonTokenType token, string text) => token switch
    {
        JsonTokenType.String => Excerpt.Of(text),
        JsonTokenType.Number => text[..Math.Min(LongestExcerpt, text.Length)],
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "[…]",
        _ => "{…}",
    };
}
