using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Laws.OrganicLaw112_14;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Parity;
using Tadafor.Rules.SisterLaws;

namespace Tadafor.Rules.Bodies;

/// <summary>The articles and local texts that bear on a body.</summary>
internal static class BodyTexts
{
    /// <summary>The articles of the level.</summary>
    public static BodyArticles Law(BodyFile file) => file.Level switch
    {
        CompositionLevel.Commune => Articles119And120.Bodies,
        CompositionLevel.Province => Articles110And111.Bodies,
        CompositionLevel.Region => Articles116And117.Bodies,
    };

    /// <summary>What a body that the law sets up may study; <see langword="null"/> for a voluntary one.</summary>
    public static Rule? Subject(BodyFile file) => (file.Level, file.Kind) switch
    {
        (_, BodyKind.RegionYouth) => Articles116And117.Youth,
        (_, BodyKind.RegionEconomy) => Articles116And117.Economy,
        (CompositionLevel.Commune, BodyKind.Equality) => Articles119And120.Subject,
        (CompositionLevel.Province, BodyKind.Equality) => Articles110And111.Subject,
        (CompositionLevel.Region, BodyKind.Equality) => Articles116And117.Equality,
        _ => null,
    };

    /// <summary>Whom the president consults on a programme; <see langword="null"/> where no text that was read says so.</summary>
    public static ProgrammeConsultation? Consultation(BodyFile file) => file.Level switch
    {
        CompositionLevel.Commune => Laws.Decree2_16_301.Article7.Consultation,
        CompositionLevel.Province => Laws.Decree2_16_300.Article7.Consultation,
        CompositionLevel.Region => null,
    };

    /// <summary>The place of a statute; where none fixes the point, the article that leaves it to local texts.</summary>
    public static Citation Place<T>(BodyFile file, Fixed<T>? statute) => statute is null
        ? file.Kind.IsStatutory() ? Law(file).LeftOpen : Law(file).LeftOpenMechanisms
        : LocalTexts.Cite(statute);

    /// <summary>What the body's texts fix, and what a named preset adds.</summary>
    /// <exception cref="ArgumentException">There is no such preset, or a body of a region stands at another level.</exception>
    public static BodyStatutes Statutes(BodyFile file)
    {
        if (file.Kind.IsOfRegionOnly() && file.Level != CompositionLevel.Region)
        {
            throw new ArgumentException($"Only a region has a body of the kind {file.Kind.Code()}.", nameof(file));
        }

        return file.Preset is not { } code ? file.Statutes
            : BodyPresets.Find(code) is { } preset ? file.Statutes.Or(preset)
            : throw new ArgumentException($"There is no preset '{code}'.", nameof(file));
    }
}
