using System.Text;

namespace Tadafor.Tally.Constraints;

/// <summary>
/// The content of a constraint on one line: fields joined by <c>|</c>; a <c>|</c> or <c>\</c> inside a field has a <c>\</c> before it.
/// </summary>
internal static class ConstraintText
{
    public static string Join(params ReadOnlySpan<string> fields)
    {
        StringBuilder text = new();
        for (int i = 0; i < fields.Length; i++)
        {
            text
                .Append(i == 0 ? "" : "|")
                .Append(fields[i].Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal));
        }

        return text.ToString();
    }

    /// <summary>The fields of a line; <see langword="null"/> when it ends inside one.</summary>
    public static string[]? Split(string text)
    {
        List<string> fields = [];
        StringBuilder field = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '|')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (text[i] != '\\')
            {
                field.Append(text[i]);
            }
            else if (++i < text.Length)
            {
                field.Append(text[i]);
            }
            else
            {
                return null;
            }
        }

        return [.. fields, field.ToString()];
    }

    /// <summary>A value's name in lower case, words joined by hyphens.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum =>
        string.Concat(value
            .ToString()
            .Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
