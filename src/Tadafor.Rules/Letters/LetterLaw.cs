using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Letters;

/// <summary>What differs between the letters of the three councils: who writes, from where, and under which articles.</summary>
internal sealed record LetterLaw
{
    private static readonly Phrase _commune = new("جماعة {0}", "Commune de {0}", "Commune of {0}");
    private static readonly Phrase _province = new("عمالة أو إقليم {0}", "Préfecture ou province de {0}", "Prefecture or province of {0}");
    private static readonly Phrase _region = new("جهة {0}", "Région de {0}", "Region of {0}");

    private static readonly Phrase _agenda = new(
        "القانون التنظيمي رقم {0} ({1} و{2})",
        "la loi organique n° {0} ({1} et {2})",
        "organic law {0} ({1} and {2})");

    private static readonly Phrase _paragraph = new("الفقرة {1} من المادة {0}", "art. {0} al. {1}", "art. {0} §{1}");

    /// <summary>The routes.</summary>
    public required Regime Regime { get; init; }

    /// <summary>The lines that say where the letter comes from.</summary>
    public required Func<Blanks, IReadOnlyList<Phrase>> From { get; init; }

    /// <summary>The president: after "from", and before the signature.</summary>
    public required Phrase President { get; init; }

    /// <summary>The article on citizens, and that on associations.</summary>
    public required (Article Citizens, Article Association) Conditions { get; init; }

    /// <summary>The procedure: its articles and periods.</summary>
    public required PetitionScheme Scheme { get; init; }

    /// <summary>The organic law and the paragraphs that put an accepted petition on the agenda.</summary>
    public Phrase Agenda
    {
        get
        {
            string law = Scheme.Acceptance.Instrument.Id;
            return _agenda.With(
                new(law.Replace('-', '.'), law, law),
                _paragraph.With(Phrase.Same(Scheme.Acceptance.Article), Number(Scheme.Acceptance)),
                _paragraph.With(Phrase.Same(Scheme.CompulsoryEntry.Article), Number(Scheme.CompulsoryEntry)));
        }
    }

    /// <summary>The number of a paragraph, without its sign.</summary>
    public static Phrase Number(Citation citation) => Phrase.Same(citation.Paragraph!.TrimStart('§'));

    private static LetterLaw Communes { get; } = new()
    {
        Regime = Regime.Communes,
        From = blanks => [_province.With(blanks.Province), _commune.With(blanks.Council ?? blanks.Commune)],
        President = new("رئيس مجلس الجماعة", "Le président du conseil communal", "The president of the commune council"),
        Conditions = (Laws.OrganicLaw113_14.Article123.Article, Laws.OrganicLaw113_14.Article124.Article),
        Scheme = Laws.OrganicLaw113_14.Article125Procedure.Scheme,
    };

    private static LetterLaw Provinces { get; } = new()
    {
        Regime = Regime.Provinces,
        From = blanks => [_province.With(blanks.Council ?? blanks.Province)],
        President = new(
            "رئيس مجلس العمالة أو الإقليم",
            "Le président du conseil préfectoral ou provincial",
            "The president of the prefecture or province council"),
        Conditions = (Laws.OrganicLaw112_14.Article114.Article, Laws.OrganicLaw112_14.Article115.Article),
        Scheme = Laws.OrganicLaw112_14.Article116Procedure.Scheme,
    };

    private static LetterLaw Regions { get; } = new()
    {
        Regime = Regime.Regions,
        From = blanks => [_region.With(blanks.Council ?? blanks.Region)],
        President = new("رئيس مجلس الجهة", "Le président du conseil régional", "The president of the regional council"),
        Conditions = (Laws.OrganicLaw111_14.Article120.Article, Laws.OrganicLaw111_14.Article121.Article),
        Scheme = Laws.OrganicLaw111_14.Article122Procedure.Scheme,
    };

    /// <summary>The councils whose letters are drafted.</summary>
    public static IReadOnlyList<LetterLaw> All { get; } = [Communes, Provinces, Regions];

    /// <summary>The letters of the council of a level.</summary>
    public static LetterLaw Of(CompositionLevel level) => level switch
    {
        CompositionLevel.Commune => Communes,
        CompositionLevel.Province => Provinces,
        CompositionLevel.Region => Regions,
    };

    /// <exception cref="ArgumentException">The decision is not about a petition to a council.</exception>
    public static LetterLaw Of(DecisionDocument decision) => All.FirstOrDefault(law => law.Regime.Routes.Any(r => r.Id == decision.Route))
        ?? throw new ArgumentException($"No letter is provided for '{decision.Route}'.", nameof(decision));
}
