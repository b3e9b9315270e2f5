using System.Text.Encodings.Web;
using System.Text.Unicode;
using Tadafor.Domain.Words;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>Pieces of HTML that are also well-formed XML. Text is encoded where it is given, never later.</summary>
internal sealed class Html(Language language)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public Language Language { get; } = language;

    /// <summary>Words as text.</summary>
    public static string Text(string words) => Encoder.Encode(words);

    /// <summary>A phrase as text.</summary>
    public string Text(Phrase phrase) => Text(phrase.In(Language));

    /// <summary>An element with a phrase inside.</summary>
    public string Element(string name, string style, Phrase phrase) => Element(name, style, Text(phrase));

    /// <summary>An element with HTML inside.</summary>
    public static string Element(string name, string style, string inner) =>
        style.Length == 0 ? $"<{name}>{inner}</{name}>" : $"<{name} class=\"{style}\">{inner}</{name}>";

    /// <summary>A bar filled in part, with its label and its value in words.</summary>
    public string Bar(string style, Phrase label, Phrase value, Ratio part, Ratio? more = null) =>
        $"<div class=\"bar {style}\"><span class=\"label\">{Text(label)}</span><span class=\"track\" aria-hidden=\"true\"><span class=\"fill\" style=\"inline-size:{Percent(part)}%\"></span>"
        + (more is { } rest ? $"<span class=\"need\" style=\"inline-size:{Percent(rest)}%\"></span>" : "")
        + $"</span><span class=\"num\">{Text(value)}</span></div>";

    /// <summary>A part of one as digits of a style sheet, between 0 and 100.</summary>
    public static string Percent(Ratio part) => (part < Ratio.Zero ? Ratio.Zero : Ratio.Min(part, 1) * 100).ToDecimalText(2);
}
