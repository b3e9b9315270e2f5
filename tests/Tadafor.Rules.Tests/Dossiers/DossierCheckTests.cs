using FsCheck;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Outcome = Tadafor.Domain.Law.Outcome;

namespace Tadafor.Rules.Tests.Dossiers;

public class DossierCheckTests
{
    [Fact]
    public void What_the_law_finds_in_a_document_has_its_place_beside_what_the_format_finds()
    {
        string faults = PetitionLaw.Read("""
            {
              "schema": "tadafor/petition-dossier/1",
              "commune": { "name": "سلا",
                "arrondissements": false },
              "depositedOn": "2023-08-28",
              "bureauRulesOn": "2023-08-27",
              "object": { "matter": "83.public-lightning" },
              "joint": "no",
              "petitioners": { "kind": "citizens", "counts": {
                "signatories": 100,
                "linked": 101 } }
            }
            """).Match(_ => "", found => string.Join(
                '\n',
                found.Listed.Select(f => $"{f.Place?.Line}:{f.Place?.Column} {f.Path} {f.Kind.Code} {f.Suggestion}".TrimEnd())));
        Assert.Equal(
            """
            4:24 $.commune.arrondissements commune.arrondissements-denied
            6:20 $.bureauRulesOn dossier.ruling-before-deposit
            7:25 $.object.matter dossier.unknown-matter 83.public-lighting
            8:12 $.joint dossier.wrong-type
            10:20 $.petitioners.counts.signatories counts.contradict
            11:15 $.petitioners.counts.linked counts.contradict
            """,
            faults);
    }

    [Theory]
    [InlineData("""{"name": "Fes el Bali", "arrondissements": true}""", "commune.not-of-the-six")]
    [InlineData("""{"population": [{"inhabitants": 80149, "takenOn": "2014-09-01"}]}""", "census.publication-unknown")]
    [InlineData(
        """{"population": [{"inhabitants": 80149, "publishedOn": "2030-09-01"}]}""",
        "census.publication-unknown census.day-unknown")]
    [InlineData("""{"population": [{"inhabitants": 80149}]}""", "")]
    public void What_is_worth_a_look_is_a_warning(string commune, string codes)
    {
        DossierResult reading = PetitionLaw.Read(
            $$"""{"schema": "tadafor/petition-dossier/1", "commune": {{commune}}, "petitioners": {"kind": "citizens"}, "depositedOn": "2023-08-28"}""");
        Assert.Equal(codes, reading.Match(read => string.Join(' ', read.Warnings.Select(w => w.Kind.Code)), faults => faults.Text.En));
    }

    [Theory]
    [InlineData("""{"kind": "association", "activityLinked": {"value": true, "by": "مكتب المجلس", "on": "2023-08-27", "reason": "محضر"}}""",
        "$.petitioners.activityLinked.on dossier.judged-before-deposit")]
    [InlineData(
        """{"kind": "association", "activityLinked": {"value": true, "by": "مكتب المجلس", "on": "2023-08-28", "reason": "محضر"}}""",
        "")]
    [InlineData("""{"kind": "association", "finalReceiptIssued": false, "finalReceiptOn": "2020-01-02"}""",
        "$.petitioners.finalReceiptIssued association.final-receipt-denied")]
    [InlineData("""{"kind": "association", "finalReceiptIssued": false, "documents": {"finalReceipt": true}}""",
        "$.petitioners.finalReceiptIssued association.final-receipt-denied")]
    [InlineData("""{"kind": "association", "finalReceiptIssued": false}""", "")]
    [InlineData("""{"kind": "association", "declaredOn": "2023-06-29", "provisionalReceiptOn": "2023-06-28"}""",
        "$.petitioners.provisionalReceiptOn association.dates-out-of-order")]
    public void Statements_that_contradict_each_other_are_reported_whatever_the_pair(string petitioners, string expected)
    {
        DossierResult reading = PetitionLaw.Read(
            $$"""{"schema": "tadafor/petition-dossier/1", "petitioners": {{petitioners}}, "depositedOn": "2023-08-28"}""");
        Assert.Equal(expected, reading.Match(_ => "", faults => string.Join(' ', faults.Listed.Select(f =>
        {
            Assert.NotNull(f.Place);
            return $"{f.Path} {f.Kind.Code}";
        }))));
    }

    [Property(MaxTest = 300)]
    public Property A_dossier_from_a_document_is_decided_as_the_dossier_itself() =>
        Prop.ForAll(DossierGenerators.Dossiers.ToArbitrary(), dossier =>
            Assert.Equal(Outcomes(dossier), PetitionLaw.Read(DossierJson.ToText(dossier)).Match(read => Outcomes(read.Dossier), Codes)));

    [Property(MaxTest = 300)]
    public Property Every_dossier_gets_an_answer_and_none_throws() =>
        Prop.ForAll(DossierGenerators.Dossiers.ToArbitrary(), dossier => Assert.NotEmpty(Outcomes(dossier)));

    [Property(MaxTest = 300)]
    public Property Leaving_a_part_out_never_turns_an_answer_into_its_opposite() =>
        Prop.ForAll(DossierGenerators.Dossiers.ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(), (dossier, part) =>
        {
            string whole = Outcomes(dossier), less = Outcomes(Without(dossier, part));
            if (less is nameof(Outcome.Admissible) or nameof(Outcome.Inadmissible) && Enum.TryParse(whole, out Outcome _))
            {
                Assert.Equal(less, whole);
            }
        });

    private static PetitionDossier Without(PetitionDossier dossier, int part) => (part, dossier) switch
    {
        (_, CouncilPetition council) => Without(council, part),
        ( < 3, CommitteePetition committee) => committee with { Committee = PetitionCommittee.Unstated },
        ( < 6, CommitteePetition committee) => committee with { TouchesConstants = null, PublicInterest = null },
        (_, CommitteePetition committee) => committee with { Memorandum = null, SupportList = null },
        _ => throw new InvalidOperationException("A kind of dossier that nobody has taken apart yet."),
    };

    // Not the matter: picking one is an act, and not picking one is known.
    private static CouncilPetition Without(CouncilPetition dossier, int part) => (part, dossier) switch
    {
        (0, _) => dossier with { Joint = null },
        (1, _) => dossier with { Form = dossier.Form with { InWriting = null } },
        (2, _) => dossier with { Form = dossier.Form with { DateAndObjectOnEveryPage = null, Electronic = null } },
        (3, _) => dossier with { Object = dossier.Object with { WithinPowers = null } },
        (4, { Council: PetitionedCommune commune }) => dossier with { Council = commune with { Arrondissements = null } },
        (5, { Council: PetitionedCommune commune }) => dossier with { Council = commune with { Population = [] } },
        (4 or 5, { Council: PetitionedRegion region }) => dossier with { Council = region with { Population = [] } },
        (6, CitizensPetition citizens) => citizens with { Signatories = null },
        (7, CitizensPetition citizens) => citizens with { Agents = null },
        (6, AssociationPetition association) => association with { FinalReceiptOn = null },
        (7, AssociationPetition association) => association with { SeatHere = null },
        (8, AssociationPetition association) => association with { Documents = association.Documents with { Statutes = null } },
        _ => dossier with { BureauRulesOn = null },
    };

    private static string Outcomes(PetitionDossier dossier) =>
        PetitionLaw.Assess(dossier).Match(decision => decision.Outcome.ToString(), Codes);

    private static string Codes(DocumentFaults faults) => string.Join(' ', faults.Listed
        .Select(f => f.Kind.Code)
        .Where(c => c != "dossier.no-legal-date")
        .Order(StringComparer.Ordinal)
        .DefaultIfEmpty("no date"));
}
