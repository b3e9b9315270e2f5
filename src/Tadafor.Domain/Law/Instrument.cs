using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>A legal text: the Constitution, an organic law, a law or a decree.</summary>
public sealed record Instrument
{
    /// <summary>Creates an instrument.</summary>
    /// <param name="id">The stable identifier used in codes and folders, such as <c>113-14</c>.</param>
    /// <param name="title">The full title.</param>
    /// <param name="shortTitle">The form used in citations, such as "LO 113-14".</param>
    /// <param name="articleWord">What one of its provisions is called («المادة», or «الفصل» in the Constitution).</param>
    /// <param name="publication">Promulgation and gazette, with the confidence they are known with.</param>
    public Instrument(string id, Phrase title, Phrase shortTitle, Phrase articleWord, Phrase publication)
    {
        Id = id;
        Title = title;
        ShortTitle = shortTitle;
        ArticleWord = articleWord;
        Publication = publication;
    }

    /// <summary>The stable identifier, such as <c>113-14</c>.</summary>
    public string Id { get; }

    /// <summary>The full title.</summary>
    public Phrase Title { get; }

    /// <summary>The form used in citations.</summary>
    public Phrase ShortTitle { get; }

    /// <summary>What one of its provisions is called.</summary>
    public Phrase ArticleWord { get; }

    /// <summary>Promulgation and gazette.</summary>
    public Phrase Publication { get; }

    /// <summary>The layer it belongs to; national unless said otherwise.</summary>
    public LegalLayer Layer { get; init; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>The identifier's hash: instruments are looked up often, and their titles are long.</summary>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
