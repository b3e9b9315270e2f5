using System.Text;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>The text of iCalendar (RFC 5545): lines that end in CR LF, folded at 75 octets, with escaped words.</summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a property whose value needs no escaping.</summary>
    public CalendarText Line(string name, string value)
    {
        int octets = 0;
        foreach (Rune rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                // The space that continues a line counts too.
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>Adds a property whose value is words.</summary>
    public CalendarText Words(string name, string words) => Line(name, Escaped(words));

    /// <summary>The lines of a text, unfolded.</summary>
    public static string[] Unfolded(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries);

    public override string ToString() => _text.ToString();

    // Words come from files: no control of theirs may end a line or a component.
    private static string Escaped(string words)
    {
        StringBuilder escaped = new(words.Length);
        foreach (Rune rune in words.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\\' => escaped.Append("\\\\"),
                ';' => escaped.Append("\\;"),
                ',' => escaped.Append("\\,"),
                '\n' => escaped.Append("\\n"),
                _ when Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 => escaped.Append(' '),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
