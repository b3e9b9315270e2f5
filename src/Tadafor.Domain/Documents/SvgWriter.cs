using System.Globalization;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>
/// Pictures as inline SVG: as wide as the page, letters of one size whatever the width, and from right to left in Arabic.
/// </summary>
internal sealed class SvgWriter
{
    private readonly Typography _typography;

    private SvgWriter(Typography typography) => _typography = typography;

    /// <summary>The drawing, with its words for who does not see it.</summary>
    public static string Write(Picture picture, Typography typography)
    {
        SvgWriter writer = new(typography);
        string words = HtmlText.Escape(writer.Set(picture.InWords)), shapes = string.Concat(picture.Shapes.Select(writer.Of));
        return $"<svg role=\"img\" aria-label=\"{words}\" height=\"{Pixels(picture.Height)}\">{shapes}</svg>";
    }

    private static string Of(CaptionPlace place) => place switch
    {
        CaptionPlace.Begin => "start",
        CaptionPlace.Middle => "middle",
        CaptionPlace.End => "end",
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, null),
    };

    // Letters of a picture run in the direction of the page, so that "start" is the right in Arabic as everything else is.
    private string Of(Shape shape) => shape switch
    {
        Filled f =>
            $"<rect class=\"{HtmlText.Escape(f.Kind)}\" x=\"{Across(f.Across, f.Width)}\" y=\"{Pixels(f.Down)}\" width=\"{Digits(f.Width)}%\" height=\"{Pixels(f.Height)}\" />",
        Stroke s =>
            $"<line class=\"{HtmlText.Escape(s.Kind)}\" x1=\"{Across(s.FromAcross)}\" y1=\"{Pixels(s.FromDown)}\" x2=\"{Across(s.ToAcross)}\" y2=\"{Pixels(s.ToDown)}\" />",
        Dot d =>
            $"<circle class=\"{HtmlText.Escape(d.Kind)}\" cx=\"{Across(d.Across)}\" cy=\"{Pixels(d.Down)}\" r=\"{Pixels(d.Radius)}\" />",
        Caption c =>
            $"<text x=\"{Across(c.Across)}\" y=\"{Pixels(c.Down)}\" text-anchor=\"{Of(c.Place)}\">{HtmlText.Escape(Set(c.Of))}</text>",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
    };

    private string Across(decimal from, decimal width = 0) => $"{Digits(_typography.IsRightToLeft ? 100 - from - width : from)}%";

    private string Set(Phrase words) => Controls.ShownAround(_typography.Set(words));

    private static string Digits(decimal perCent) => perCent.ToString(CultureInfo.InvariantCulture);

    private static string Pixels(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);
}
