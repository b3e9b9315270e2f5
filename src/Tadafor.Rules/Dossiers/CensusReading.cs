using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Dossiers;

/// <summary>
/// Which of the census figures of a file governs, under each reading of question Q5. A figure governs when it qualifies on the day and none
/// of
/// the others that qualify is later. Where days are missing several may govern, and the count lies between them; where none qualifies for
/// certain, nothing is stated.
/// </summary>
internal static class CensusReading
{
    private static readonly Phrase _between = new(
        "بين أرقام عدة إحصاءات محتملة في الملف",
        "entre les chiffres de plusieurs recensements possibles du dossier",
        "between the figures of several possible censuses of the file");

    /// <summary>
    /// Inhabitants by the last census published on the day or before; <see langword="null"/> when the file does not settle it.
    /// </summary>
    public static (CountRange Count, FactSource Source)? LastPublished(Sequence<PopulationFigure> figures, LocalDate day) =>
        Last(figures, figure => figure.PublishedOn is { } published ? Known(published <= day)
            : figure.TakenOn >= day ? Truth.No
            : Truth.Unknown);

    /// <summary>Inhabitants by the last census taken before the day; <see langword="null"/> when the file does not settle it.</summary>
    public static (CountRange Count, FactSource Source)? LastTaken(Sequence<PopulationFigure> figures, LocalDate day) =>
        Last(figures, figure => figure.TakenOn is { } taken ? Known(taken < day)
            : figure.PublishedOn < day ? Truth.Yes
            : Truth.Unknown);

    private static (CountRange Count, FactSource Source)? Last(Sequence<PopulationFigure> figures, Func<PopulationFigure, Truth> qualifies)
    {
        // One figure without any day is the file's declaration of the population, whichever census is meant.
        if (figures.Count == 1 && figures[0].IsUndated)
        {
            return Stated(figures[0]);
        }

        PopulationFigure[] certain = [.. figures.Where(f => qualifies(f) == Truth.Yes)];
        PopulationFigure[] mayGovern =
        [
            .. figures.Where(f => qualifies(f) != Truth.No && !certain.Any(other => IsCertainlyLater(other, f)))
        ];
        return certain.Length == 0 ? null
            : mayGovern.Length == 1 ? Stated(mayGovern[0])
            : (mayGovern.Select(f => CountRange.Exactly(f.Inhabitants.Value)).Aggregate((a, b) => a.Hull(b)), new Derived(_between));
    }

    // A census without its own day was taken on some day up to its publication.
    private static bool IsCertainlyLater(PopulationFigure figure, PopulationFigure than) =>
        figure.TakenOn > (than.TakenOn ?? than.PublishedOn);

    private static (CountRange Count, FactSource Source) Stated(PopulationFigure figure) =>
        (CountRange.Exactly(figure.Inhabitants.Value), figure.Inhabitants.Source);

    private static Truth Known(bool answer) => answer ? Truth.Yes : Truth.No;
}
