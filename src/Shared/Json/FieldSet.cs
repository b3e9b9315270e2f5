using System.Text;
using System.Text.Json;

namespace Tadafor.Json;

/// <summary>The fields an object may have, up to 64, and those it must have.</summary>
internal sealed class FieldSet
{
    private readonly byte[][] _utf8;

    /// <param name="names">The names; their places are the field numbers that handlers receive.</param>
    /// <param name="required">How many of them, from the first, are required.</param>
    public FieldSet(string[] names, int required = 0)
    {
        Names = names;
        Required = required;
        _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
    }

    public IReadOnlyList<string> Names { get; }

    public int Required { get; }

    /// <summary>
    /// The number of the property name the reader stands on, or −1. Objects of one list tend to have one order, so that the field expected
    /// next is tried first.
    /// </summary>
    public int IndexOf(ref Utf8JsonReader reader, int expected)
    {
        if (!reader.ValueIsEscaped)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            if ((uint)expected < (uint)_utf8.Length && name.SequenceEqual(_utf8[expected]))
            {
                return expected;
            }

            for (int i = 0; i < _utf8.Length; i++)
            {
                if (name.SequenceEqual(_utf8[i]))
                {
                    return i;
                }
            }

            return -1;
        }

        string? written = JsonCursor.TextOf(ref reader);
        for (int i = 0; i < _utf8.Length; i++)
        {
            if (Names[i] == written)
            {
                return i;
            }
        }

        return -1;
    }
}
