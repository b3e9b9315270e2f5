using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>
/// What a picture draws. Across, in hundredths of its width from where reading begins (the right in Arabic); down, in pixels. Colours are
/// the style sheet's, by kind.
/// </summary>
internal abstract record Shape
{
    private protected Shape()
    {
    }
}

/// <summary>A filled rectangle.</summary>
internal sealed record Filled(string Kind, decimal Across, int Down, decimal Width, int Height) : Shape;

/// <summary>A straight line.</summary>
internal sealed record Stroke(string Kind, decimal FromAcross, int FromDown, decimal ToAcross, int ToDown) : Shape;

/// <summary>A dot.</summary>
internal sealed record Dot(string Kind, decimal Across, int Down, int Radius) : Shape;

/// <summary>Words that begin, stand in the middle, or end at a point.</summary>
internal sealed record Caption(Phrase Of, decimal Across, int Down, CaptionPlace Place = CaptionPlace.Begin) : Shape;

/// <summary>Where words stand about their point.</summary>
internal enum CaptionPlace
{
    /// <summary>They begin there; <c>default</c>.</summary>
    Begin = 0,

    /// <summary>Their middle is there.</summary>
    Middle,

    /// <summary>They end there.</summary>
    End,
}
