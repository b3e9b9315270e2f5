using FsCheck;
using Tadafor.Benchmarks.Law;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Petitions;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>The whole way from a dossier to an outcome against one plain function.</summary>
public class PlainPetitionTests
{
    [Property(MaxTest = 500)]
    public Property The_way_through_facts_and_rules_ends_where_a_plain_function_ends() =>
        Prop.ForAll(Petitions().Where(p => Files.FaultCodes(p).Length == 0).ToArbitrary(), petition =>
            Assert.Equal(PlainPetition.OutcomeOf(petition, PlainPetition.TallyOf(petition)), Files.Decide(petition).Outcome));

    // Complete files with one part taken from another, so that every outcome comes up.
    private static Gen<CitizensPetition> Petitions() =>
        from any in DossierGenerators.ToCommunes
        from counts in Gen.Choose(95, 405)
        from slip in Gen.Choose(0, 9)
        from inhabitants in Gen.Elements(34_999L, 35_000L, 80_149L)
        let other = any as CitizensPetition ?? Files.Citizens(counts)
        let file = Files.Citizens(counts) with
        {
            Commune = new() { Arrondissements = slip == 1 ? null : slip == 2, Population = slip == 3 ? [] : [new(inhabitants)] }
        }
        select slip switch
        {
            4 => file with { Form = any.Form },
            5 => file with { Object = any.Object },
            6 => file with { Joint = any.Joint, Duplicate = any.Duplicate, FurtherProofs = any.FurtherProofs },
            7 => file with { Agents = other.Agents, AgentSigned = other.AgentSigned, DirectCommonInterest = other.DirectCommonInterest },
            8 when other.Signatories is SignatoryRoll => file with { Signatories = other.Signatories },
            _ => file,
        };
}
