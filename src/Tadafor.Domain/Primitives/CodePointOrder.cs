namespace Tadafor.Domain.Primitives;

/// <summary>Order of identifiers by Unicode code point, as UTF-8 bytes sort; differs from UTF-16 order above U+FFFF only.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static CodePointOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> a = x, b = y;
        int common = a.CommonPrefixLength(b);
        if (common == a.Length || common == b.Length)
        {
            return a.Length.CompareTo(b.Length);
        }

        // A surrogate stands for a code point above every single UTF-16 unit.
        bool highA = char.IsSurrogate(a[common]), highB = char.IsSurrogate(b[common]);
        return highA == highB ? a[common].CompareTo(b[common]) : highA.CompareTo(highB);
    }
}
