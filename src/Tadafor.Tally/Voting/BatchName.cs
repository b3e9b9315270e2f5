using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Voting;

/// <summary>
/// What a batch or an urn is called: up to 32 letters, digits, hyphens, dots, slashes and underscores, with a digit among them, such as
/// <c>P-017</c>. It stands in reports, so a plain name does not fit, nor what looks like an identity number.
/// </summary>
public sealed record BatchName
{
    private BatchName(string text) => Text = text;

    /// <summary>The name. Compared by code unit.</summary>
    public string Text { get; }

    /// <summary>
    /// Reads a name, digits of any Arabic keyboard as Latin ones, invisible marks left out; <see langword="null"/> when the text is not
    /// one.
    /// </summary>
    public static BatchName? Read(ReadOnlySpan<char> text) =>
        ReferenceText.Read(text) is { } plain && !IdentityNumber.IsLikely(plain) ? new(plain) : null;

    /// <summary>The name.</summary>
    public override string ToString() => Text;
}
