using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>
/// Before national authorities citizens are petitioners and nobody else: a decision with its articles, never a mistake of the file.
/// </summary>
public class PresenterTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "national-petition", "association", "15" },
        { "national-petition", "legal-person", "15" },
        { "legislative-motion", "association", "14" },
        { "legislative-motion", "legal-person", "14" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Who_is_no_citizen_is_refused_under_the_constitution_and_the_law(string kind, string petitioners, string article)
    {
        Decision decision = Decide(kind, petitioners);
        Assert.Equal(Outcome.Inadmissible, decision.Outcome);
        Finding finding = Assert.Single(decision.Findings, f => f.Verdict == Verdict.Unsatisfied);
        Assert.EndsWith(".petitioners", finding.Code, StringComparison.Ordinal);
        Assert.Contains(finding.Cites, c => c.Instrument.Id == "constitution-2011" && c.Article == article);
        Assert.Contains(finding.Cites, c => c.Instrument.Id is "44-14" or "64-14" && c is { Article: "2", Paragraph: "(1)" });
        Assert.Contains("citizens", Assert.Single(finding.Cure!.Changes).Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_program_gets_the_answer_of_the_document(string kind, string petitioners, string article)
    {
        Presenter presenter = petitioners == "association" ? Presenter.Association : Presenter.LegalPerson;
        CommitteePetition petition = kind == "national-petition" ? new NationalPetition() : new LegislativeMotion();
        Decision decision = Files.Decide(petition with { PresentedBy = presenter, DepositedOn = new LocalDate(2023, 8, 28) });
        Assert.Equal(Decide(kind, petitioners).Findings, decision.Findings);
        Assert.Contains(article, DecisionText.Of(decision, Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("national-petition")]
    [InlineData("legislative-motion")]
    public void A_committee_of_citizens_is_not_asked_whether_it_is_one(string kind)
    {
        Finding finding = Decide(kind, "committee").Findings.Single(f => f.Code.EndsWith(".petitioners", StringComparison.Ordinal));
        Assert.Equal(Verdict.Satisfied, finding.Verdict);
    }

    private static Decision Decide(string kind, string petitioners) => PetitionLaw.Read($$$"""
        {"schema": "tadafor/petition-dossier/1", "kind": "{{{kind}}}", "depositedOn": "2023-08-28", "petitioners": {"kind": "{{{petitioners}}}"}}
        """).Match(read => Files.Decide(read.Dossier), faults => throw new InvalidOperationException(faults.Text.En));
}
