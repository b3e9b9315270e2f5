using Tadafor.Domain.Law;

namespace Tadafor.Domain.Bodies;

/// <summary>Something that a local text fixes, with its place. What no text fixes is absent, never assumed.</summary>
/// <param name="Value">What is fixed.</param>
/// <param name="Source">The text, as people call it; not empty.</param>
/// <param name="Article">Its article there; not empty.</param>
/// <param name="Confidence">How well that text is known; by default as the file states it, not read.</param>
/// <param name="Layer">Whether it stands in the council's internal rules laid over the law, or in another text.</param>
/// <typeparam name="T">What kind of thing.</typeparam>
public sealed record Fixed<T>(
    T Value,
    string Source,
    string Article,
    Confidence Confidence = Confidence.Secondary,
    LegalLayer Layer = LegalLayer.LocalText);
