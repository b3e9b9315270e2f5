using System.Text;

namespace Tadafor.Abstractions.Stores;

/// <summary>What every store can hold as it is given: text of a stated length, well formed, without U+0000.</summary>
internal static class StoredText
{
    /// <summary>The longest reference, key, code or name, in UTF-16 code units.</summary>
    public const int Short = 200;

    /// <summary>The longest document of an act or content of a line, in UTF-16 code units.</summary>
    public const int Long = 100_000_000;

    /// <exception cref="ArgumentException">It is empty, too long, not well formed, or holds U+0000.</exception>
    public static string Checked(string text, int longest, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(text, name);
        if (text.Length > longest)
        {
            throw new ArgumentException($"{text.Length} characters; at most {longest} are stored.", name);
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException("It holds U+0000, which databases do not store.", name);
        }

        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                throw new ArgumentException("It holds half of a surrogate pair.", name);
            }

            rest = rest[length..];
        }

        return text;
    }

    /// <summary>The order of two texts in every store: by code point, as the bytes of UTF-8 are ordered.</summary>
    public static int Compare(string left, string right)
    {
        int shared = Math.Min(left.Length, right.Length);
        for (int i = 0; i < shared; i++)
        {
            if (left[i] != right[i])
            {
                // Surrogates stand for code points above every other unit.
                bool leftHigh = char.IsSurrogate(left[i]), rightHigh = char.IsSurrogate(right[i]);
                return leftHigh == rightHigh ? left[i].CompareTo(right[i]) : leftHigh ? 1 : -1;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
