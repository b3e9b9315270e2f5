using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>A place in the law, to the paragraph, with the confidence it was read with.</summary>
public sealed record Citation
{
    /// <summary>Creates a citation.</summary>
    /// <param name="instrument">The text.</param>
    /// <param name="article">The article's number as printed, such as <c>123</c>, or <c>annex</c>.</param>
    /// <param name="paragraph">The paragraph or letter, such as <c>§2</c> or <c>(d)</c>; <see langword="null"/> for the whole
    /// article.</param>
    /// <param name="confidence">How well it is known.</param>
    public Citation(Instrument instrument, string article, string? paragraph, Confidence confidence)
    {
        Instrument = instrument;
        Article = article;
        Paragraph = paragraph;
        Confidence = confidence;
        Text = Place.Of(instrument, article, paragraph);
    }

    /// <summary>The text cited.</summary>
    public Instrument Instrument { get; }

    /// <summary>The article's number as printed.</summary>
    public string Article { get; }

    /// <summary>The paragraph or letter; <see langword="null"/> for the whole article.</summary>
    public string? Paragraph { get; }

    /// <summary>How well it is known.</summary>
    public Confidence Confidence { get; }

    /// <summary>The citation as a reader writes it.</summary>
    public Phrase Text { get; }

    /// <summary>Equal when text, article, paragraph and confidence are; the words follow from these.</summary>
    public bool Equals(Citation? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Confidence == other.Confidence
            && Article == other.Article
            && Paragraph == other.Paragraph
            && Instrument == other.Instrument);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Instrument.Id, Article, Paragraph);

    /// <summary>A stable identifier such as <c>113-14/123/(d)</c>.</summary>
    public override string ToString() => Paragraph is null ? $"{Instrument.Id}/{Article}" : $"{Instrument.Id}/{Article}/{Paragraph}";
}
