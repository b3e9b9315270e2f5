using NodaTime;

namespace Tadafor.Domain.Petitions;

/// <summary>Inhabitants by one census.</summary>
public sealed record PopulationFigure
{
    /// <summary>Creates a figure.</summary>
    /// <param name="inhabitants">Inhabitants with the source; zero to <see cref="Limits.LargestCount"/>.</param>
    /// <param name="takenOn">The day of reference of the census; <see langword="null"/> when the file does not say.</param>
    /// <param name="publishedOn">The day its figures were made official, not before <paramref name="takenOn"/>; <see langword="null"/> when
    /// the file does not say.</param>
    public PopulationFigure(Stated<long> inhabitants, LocalDate? takenOn = null, LocalDate? publishedOn = null)
    {
        Limits.MustBeCount(inhabitants.Value, nameof(inhabitants));
        if (publishedOn < takenOn)
        {
            throw new ArgumentException("A census is not published before it is taken.", nameof(publishedOn));
        }

        Inhabitants = inhabitants;
        TakenOn = takenOn;
        PublishedOn = publishedOn;
    }

    /// <summary>Inhabitants.</summary>
    public Stated<long> Inhabitants { get; }

    /// <summary>The day of reference of the census.</summary>
    public LocalDate? TakenOn { get; }

    /// <summary>The day its figures were made official.</summary>
    public LocalDate? PublishedOn { get; }

    /// <summary>Whether neither day is given.</summary>
    public bool IsUndated => TakenOn is null && PublishedOn is null;
}
