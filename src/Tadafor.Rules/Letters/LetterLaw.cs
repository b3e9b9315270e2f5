using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Letters;

/// <summary>What differs between the letters of the three councils: who writes, from where, and under which articles.</summary>
internal sealed record LetterLaw
{
    private static readonly Phrase _commune = new("جماعة {0}", "Commune de {0}", "Commune of {0}");
    private static readonly Phrase _province = new("عمالة أو إقليم {0}", "Préfecture ou province de {0}", "Prefecture or province of {0}");
    private static readonly Phrase _region = new("جهة {0}", "Région de {0}", "Region of {0}");

    /// <summary>The routes.</summary>
    public required Regime Regime { get; init; }

    /// <summary>The lines that say where the letter comes from.</summary>
    public required Func<Blanks, IReadOnlyList<Phrase>> From { get; init; }

    /// <summary>The president: after "from", and before the signature.</summary>
    public required Phrase President { get; init; }

    /// <summary>The number of the article on citizens, and of that on associations.</summary>
    public required (string Citizens, string Association) Conditions { get; init; }

    /// <summary>The number of the article on deposit, verification and what follows.</summary>
    public required string Procedure { get; init; }

    /// <summary>The organic law and the paragraphs that put an accepted petition on the agenda.</summary>
    public required Phrase Agenda { get; init; }

    /// <summary>The time for a reasoned refusal.</summary>
    public required Phrase Time { get; init; }

    /// <summary>§4: the reasoned refusal.</summary>
    public required Citation Refusal { get; init; }

    /// <summary>§3: acceptance.</summary>
    public required Citation Acceptance { get; init; }

    private static LetterLaw Communes { get; } = new()
    {
        Regime = Regime.Communes,
        From = blanks => [_province.With(blanks.Province), _commune.With(blanks.Council ?? blanks.Commune)],
        President = new("رئيس مجلس الجماعة", "Le président du conseil communal", "The president of the commune council"),
        Conditions = ("123", "124"),
        Procedure = "125",
        Agenda = new(
            "القانون التنظيمي رقم 113.14 (الفقرة 3 من المادة 125 والفقرة 3 من المادة 38)",
            "la loi organique n° 113-14 (art. 125 al. 3 et art. 38 al. 3)",
            "organic law 113-14 (art. 125 §3 and art. 38 §3)"),
        Time = new("ثلاثة أشهر", "trois mois", "three months"),
        Refusal = Laws.OrganicLaw113_14.Article125.ReasonedRefusal,
        Acceptance = Laws.OrganicLaw113_14.Article125.Acceptance,
    };

    private static LetterLaw Provinces { get; } = new()
    {
        Regime = Regime.Provinces,
        From = blanks => [_province.With(blanks.Council ?? blanks.Province)],
        President = new(
            "رئيس مجلس العمالة أو الإقليم",
            "Le président du conseil préfectoral ou provincial",
            "The president of the prefecture or province council"),
        Conditions = ("114", "115"),
        Procedure = "116",
        Agenda = new(
            "القانون التنظيمي رقم 112.14 (الفقرة 3 من المادة 116)",
            "la loi organique n° 112-14 (art. 116 al. 3)",
            "organic law 112-14 (art. 116 §3)"),
        Time = new("شهرين", "deux mois", "two months"),
        Refusal = Laws.OrganicLaw112_14.Article116.ReasonedRefusal,
        Acceptance = Laws.OrganicLaw112_14.Article116.Acceptance,
    };

    private static LetterLaw Regions { get; } = new()
    {
        Regime = Regime.Regions,
        From = blanks => [_region.With(blanks.Council ?? blanks.Region)],
        President = new("رئيس مجلس الجهة", "Le président du conseil régional", "The president of the regional council"),
        Conditions = ("120", "121"),
        Procedure = "122",
        Agenda = new(
            "القانون التنظيمي رقم 111.14 (الفقرة 3 من المادة 122)",
            "la loi organique n° 111-14 (art. 122 al. 3)",
            "organic law 111-14 (art. 122 §3)"),
        Time = new("شهرين", "deux mois", "two months"),
        Refusal = Laws.OrganicLaw111_14.Article122.ReasonedRefusal,
        Acceptance = Laws.OrganicLaw111_14.Article122.Acceptance,
    };

    /// <summary>The councils whose letters are drafted.</summary>
    public static IReadOnlyList<LetterLaw> All { get; } = [Communes, Provinces, Regions];

    /// <exception cref="ArgumentException">The decision is not about a petition to a council.</exception>
    public static LetterLaw Of(DecisionDocument decision) => All.FirstOrDefault(law => law.Regime.Routes.Any(r => r.Id == decision.Route))
        ?? throw new ArgumentException($"No letter is provided for '{decision.Route}'.", nameof(decision));
}
