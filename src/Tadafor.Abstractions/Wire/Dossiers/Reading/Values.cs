using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>Reads a value of one kind; false, with the fault noted, when something else stands there.</summary>
internal delegate bool ValueReader<T>(ref JsonCursor cursor, out T value);

/// <summary>Readers of single values.</summary>
internal static class Values
{
    private const int LongestText = 2_000;
    private const int LongestExcerpt = 40;

    public static bool YesNo(ref JsonCursor cursor, out bool value)
    {
        value = cursor.Token == JsonTokenType.True;
        return value || cursor.Token == JsonTokenType.False || WrongType(ref cursor, Expected.YesNo);
    }

    public static bool Text(ref JsonCursor cursor, out string value)
    {
        value = "";
        if (cursor.Token != JsonTokenType.String)
        {
            return WrongType(ref cursor, Expected.Text);
        }

        string? text = cursor.Text();
        if (text is null || string.IsNullOrWhiteSpace(text) || text.Length > LongestText)
        {
            cursor.Fault(text is null ? FaultKinds.InvalidText : text.Length > LongestText ? FaultKinds.LongText : FaultKinds.EmptyText);
            return false;
        }

        if (IdentityNumber.IsLikely(text))
        {
            cursor.Warn(FaultKinds.IdentityNumberInText);
        }

        value = text;
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
        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value))
        {
            cursor.Fault(FaultKinds.WrongDate, Excerpt.Of(text));
            return false;
        }

        if (value.Year is < 1900 or > 2199)
        {
            cursor.Fault(FaultKinds.DateOutOfRange, Excerpt.Of(text));
            return false;
        }

        return true;
    }

    public static bool Count(ref JsonCursor cursor, out long value)
    {
        value = 0;
        if (cursor.Token != JsonTokenType.Number)
        {
            return WrongType(ref cursor, Expected.Count);
        }

        FaultKind? wrong = cursor.Raw[0] == (byte)'-' ? FaultKinds.NegativeCount
            : cursor.Raw.ContainsAny(".eE"u8) ? FaultKinds.FractionalCount
            : !cursor.TryWhole(out value) || value > Limits.LargestCount ? FaultKinds.TooLargeCount
            : null;
        if (wrong is not null)
        {
            cursor.Fault(wrong, Describe(ref cursor), Expected.Count);
        }

        return wrong is null;
    }

    /// <summary>Notes that something else is expected here, and passes over what stands here.</summary>
    /// <returns>False.</returns>
    public static bool WrongType(ref JsonCursor cursor, Phrase expected)
    {
        cursor.Fault(FaultKinds.WrongType, Describe(ref cursor), expected);
        cursor.Skip();
        return false;
    }

    private static string? Describe(ref JsonCursor cursor) => cursor.Token switch
    {
        JsonTokenType.String => Excerpt.Of(cursor.Text() ?? ""),
        JsonTokenType.Number => Encoding.ASCII.GetString(cursor.Raw[..Math.Min(LongestExcerpt, cursor.Raw.Length)]),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "[…]",
        _ => "{…}",
    };
}
