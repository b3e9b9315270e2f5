using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Laws.OrganicLaw112_14;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Laws.OrganicLaw59_11;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.ParityFacts;

namespace Tadafor.Rules.Parity;

/// <summary>Which rules bear on an organ, and the facts they read of it.</summary>
internal static class OrganRules
{
    private static readonly FactSource _source = FromDeclaration.Instance;

    /// <summary>The rules of the law, then the organ's own.</summary>
    public static IReadOnlyList<Rule> Of(Composition composition, Organ organ) =>
    [
        .. (composition.Level, organ.Kind) switch
        {
            (CompositionLevel.Commune, OrganKind.Council) =>
            [
                .. composition.TableSeats is null ? (Rule[])[] : [Article127.Number, Article128.Number],
                Article128Bis.SingleMember, Article128Bis.Lists,
            ],
            (CompositionLevel.Commune, OrganKind.ArrondissementSeats) => [Article128Bis.InTheArrondissement],
            (CompositionLevel.Commune, OrganKind.ArrondissementCouncil) => [Article128Bis.ArrondissementCouncils],
            (CompositionLevel.Commune, OrganKind.VicePresidents) => [Articles16To26.Number, Articles16To26.Women],
            (CompositionLevel.Commune, OrganKind.CommitteeChairs) => [Articles16To26.Chairs],
            (CompositionLevel.Province, OrganKind.Council) => [Articles76And110.ProvinceWomen],
            (CompositionLevel.Province, OrganKind.VicePresidents) => [Article17.Number, Articles18And27.Women],
            (CompositionLevel.Province, OrganKind.CommitteeChairs) => [Articles18And27.Chairs],
            (CompositionLevel.Region, OrganKind.VicePresidents) => [Article18.Number, Articles19And29.Women],
            (CompositionLevel.Region, OrganKind.CommitteeChairs) => [Articles19And29.Chairs],
            _ => (Rule[])[],
        },
        .. organ.Goals.Select(LocalRules.Of),
    ];

    /// <summary>Whom a rule counts: men where it reads how many they are, else women, of whom the law speaks.</summary>
    public static Sex Counted(Rule rule) => rule.Contents.Facts.Contains(OrganMen) ? Sex.Man : Sex.Woman;

    /// <summary>The facts of an organ with other members than the file gives it.</summary>
    public static FactSet Facts(Composition composition, Organ organ, Headcount members, int? council)
    {
        FactSet facts = FactSet.Empty
            .With(OrganMembers, members.Total, _source)
            .With(OrganWomen, members.Of(Sex.Woman), _source)
            .With(OrganMen, members.Of(Sex.Man), _source);
        facts = organ.Kind switch
        {
            OrganKind.Council => Counting(facts, CouncilMembers, CouncilWomen, members),
            OrganKind.ArrondissementSeats => Counting(facts, ArrondissementSeats, ArrondissementWomen, members),
            OrganKind.ArrondissementCouncil => Counting(facts, ArrondissementCouncil, ArrondissementCouncilWomen, members),
            OrganKind.VicePresidents => Counting(facts, VicePresidents, WomenOnList, members),
            _ => facts,
        };
        if (organ.Kind != OrganKind.Council && council is { } size)
        {
            facts = facts.With(CouncilMembers, size, _source);
        }

        facts = composition.Inhabitants is { } inhabitants ? facts.With(Inhabitants, inhabitants, _source) : facts;
        facts = composition.TableSeats is { } seats ? facts.With(TableSeats, seats, _source) : facts;
        facts = composition.Arrondissements is { } has ? facts.With(PetitionFacts.Arrondissements, has, _source) : facts;
        facts = composition.ListBallot is { } lists ? facts.With(ListBallot, lists, _source) : facts;
        return organ.ParityHeeded is { } heeded ? facts.With(ChairsHeeded, heeded, _source) : facts;
    }

    private static FactSet Counting(FactSet facts, CountFact all, CountFact women, Headcount members) =>
        facts.With(all, members.Total, _source).With(women, members.Of(Sex.Woman), _source);
}
