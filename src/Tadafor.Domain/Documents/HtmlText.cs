using System.Text.Encodings.Web;
using System.Text.Unicode;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>Keeps words from being read as HTML, inside an element as inside an attribute.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The words; what could act on its surroundings is made visible.</summary>
    public static string Escape(string words) => _encoder.Encode(Controls.ShownAround(words));
}
