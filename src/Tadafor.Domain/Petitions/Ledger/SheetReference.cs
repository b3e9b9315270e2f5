using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>
/// What a sheet, or a batch of digital signatures, is called: up to 32 letters, digits, hyphens, dots, slashes and underscores, with a
/// digit
/// among them, such as <c>P-017</c>. It stands in reports, so a plain name does not fit, nor what looks like an identity number: not
/// <c>P-12345</c>, but
/// <c>P/12345</c>.
/// </summary>
public sealed record SheetReference
{
    /// <summary>The longest reference.</summary>
    public const int LongestText = ReferenceText.Longest;

    private SheetReference(string text) => Text = text;

    /// <summary>The reference. Compared by code unit.</summary>
    public string Text { get; }

    /// <summary>
    /// Reads a reference, digits of any Arabic keyboard as Latin ones, invisible marks left out; <see langword="null"/> when the text is
    /// not one.
    /// </summary>
    public static SheetReference? Read(ReadOnlySpan<char> text) =>
        ReferenceText.Read(text) is { } plain && !IdentityNumber.IsLikely(plain) ? new(plain) : null;

    /// <summary>The reference.</summary>
    public override string ToString() => Text;
}
