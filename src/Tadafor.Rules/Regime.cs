using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules;

/// <summary>One of the five regimes of petition: whom it addresses, under which organic law, by which routes. Closed.</summary>
public sealed class Regime
{
    private Regime(PetitionKind kind, Phrase name, Instrument law, params IReadOnlyList<Route> routes)
    {
        Kind = kind;
        Name = name;
        Law = law;
        Routes = routes;
    }

    /// <summary>Communes: organic law 113-14.</summary>
    public static Regime Communes { get; } = new(
        PetitionKind.Commune,
        new("الجماعات", "Communes", "Communes"),
        Instruments.OrganicLaw113_14,
        CommunePetitions.Citizens,
        CommunePetitions.Association);

    /// <summary>Prefectures and provinces: organic law 112-14.</summary>
    public static Regime Provinces { get; } = new(
        PetitionKind.Province,
        new("العمالات والأقاليم", "Préfectures et provinces", "Prefectures and provinces"),
        Instruments.OrganicLaw112_14,
        ProvincePetitions.Citizens, ProvincePetitions.Association);

    /// <summary>Regions: organic law 111-14.</summary>
    public static Regime Regions { get; } = new(
        PetitionKind.Region,
        new("الجهات", "Régions", "Regions"),
        Instruments.OrganicLaw111_14,
        RegionPetitions.Citizens,
        RegionPetitions.Association);

    /// <summary>Petitions to public authorities: organic law 44-14.</summary>
    public static Regime National { get; } = new(
        PetitionKind.NationalPetition,
        new("العرائض إلى السلطات العمومية", "Pétitions aux pouvoirs publics", "Petitions to public authorities"),
        Instruments.OrganicLaw44_14,
        NationalPetitions.Petition);

    /// <summary>Motions in matters of legislation: organic law 64-14.</summary>
    public static Regime Motions { get; } = new(
        PetitionKind.LegislativeMotion,
        new("الملتمسات في مجال التشريع", "Motions en matière de législation", "Legislative motions"),
        Instruments.OrganicLaw64_14,
        LegislativeMotions.Motion);

    /// <summary>All of them, from the nearest authority to the farthest.</summary>
    public static IReadOnlyList<Regime> All { get; } = [Communes, Provinces, Regions, National, Motions];

    /// <summary>Which kind of dossier it assesses.</summary>
    public PetitionKind Kind { get; }

    /// <summary>Its name.</summary>
    public Phrase Name { get; }

    /// <summary>Its organic law.</summary>
    public Instrument Law { get; }

    /// <summary>Its routes.</summary>
    public IReadOnlyList<Route> Routes { get; }

    /// <summary>The English name.</summary>
    public override string ToString() => Name.En;
}
