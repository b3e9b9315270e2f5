using System.Text.RegularExpressions;
using FsCheck;
using NodaTime;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Book.Changes;
using Tadafor.Rules.Dossiers;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Tests.Dossiers;

namespace Tadafor.Rules.Tests.Book.Changes;

/// <summary>
/// A change of law: decisions dated before it stay as they were, those after cite it, and the note of the release follows.
/// </summary>
public class LawChangeTests
{
    private const string Page = "docs/law-change.md";
    private static readonly LocalDate _day = new(2031, 1, 1);
    private static readonly Rule[] _next = [.. Rulebook.Rules.Select(FictitiousAmendment.With)];

    [Property(MaxTest = 200)]
    public Property A_decision_dated_before_the_change_is_the_same_to_the_byte() => Prop.ForAll(
        Gen.Choose(0, 400).SelectMany(signed => Gen.Choose(1, 6000).Select(before => (signed, before))).ToArbitrary(),
        file =>
        {
            LocalDate day = _day.PlusDays(-file.before);
            Assert.Equal(Bytes(CommunePetitions.Citizens, file.signed, day), Bytes(FictitiousAmendment.Route, file.signed, day));
        });

    [Theory]
    [InlineData(-1, 100, Verdict.Satisfied)]
    [InlineData(0, 100, Verdict.Unsatisfied)]
    [InlineData(0, 149, Verdict.Unsatisfied)]
    [InlineData(0, 150, Verdict.Satisfied)]
    [InlineData(365, 149, Verdict.Unsatisfied)]
    public void From_its_day_on_the_new_number_is_asked_and_its_law_cited(int days, int signed, Verdict verdict)
    {
        Decision decision = Decide(FictitiousAmendment.Route, signed, _day.PlusDays(days));
        Finding finding = decision.Findings.Single(f => f.Code == Article123.Number.Code);
        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal(days >= 0, finding.Cites.Contains(FictitiousAmendment.Article1));
    }

    [Fact]
    public void Only_the_rule_amended_changes_and_only_from_its_day()
    {
        RuleChange change = Assert.Single(EditionChanges.Between(Rulebook.Rules, _next));
        Assert.Equal((Article123.Number.Code, _day, (LocalDate?)null), (change.Rule.Code, change.From, change.Until));
    }

    [Fact]
    public void A_rule_that_comes_one_that_goes_and_one_that_changes_for_a_while_are_told_apart()
    {
        Rule gone = Article123.Interest, come = Article123.LinkedToTheCommune;
        RuleChange[] changes = [.. EditionChanges.Between([gone], [come])];
        Assert.Contains(changes, c => c.Rule == gone && c.After.State == RuleState.Absent);
        Assert.Contains(changes, c => c.Rule == come && c.Before.State == RuleState.Absent);
        Assert.Empty(EditionChanges.Between(Rulebook.Rules, Rulebook.Rules));

        // Restored after a year: a change of one year.
        Versions<Condition> forAYear = FictitiousAmendment.Number.Amended(
            Commencement.On(_day.PlusYears(1), Confidence.Verified, Phrase.Same("x")),
            Article123.Number.Requires.All[^1].Value);
        Rule restored = new()
        {
            Code = Article123.Number.Code,
            Title = Article123.Number.Title,
            Force = Article123.Number.Force,
            Cites = Article123.Number.Cites,
            Requires = forAYear,
        };
        RuleChange year = Assert.Single(EditionChanges.Between([Article123.Number], [restored]));
        Assert.Equal((_day, _day.PlusYears(1)), (year.From, year.Until));
    }

    [Fact]
    public void The_digest_of_the_edition_tells_them_apart() =>
        Assert.NotEqual(RuleSpec.Digest(Article123.Number), RuleSpec.Digest(FictitiousAmendment.Amended));

    [Fact]
    public void The_page_shows_the_note_that_the_two_editions_give()
    {
        Queue<Language> languages = new([Language.English, Language.French, Language.Arabic]);
        string page = Regex.Replace(
            File.ReadAllText(Path.Combine(Golden.RepositoryRoot, Page)),
            "```text\n.*?\n```",
            _ => $"```text\n{Note(languages.Dequeue())}\n```",
            RegexOptions.Singleline);
        Assert.Empty(languages);
        Golden.Matches(Page, page);
    }

    private static string Note(Language language) =>
        PlainTextWriter.Write(ReleaseNote.Of(EditionChanges.Between(Rulebook.Rules, _next)), language, 120).Trim();

    [Fact]
    public void Every_snippet_of_the_page_is_code_that_is_compiled_and_run_here()
    {
        string code = Flat(File.ReadAllText(Path.Combine(
            Golden.RepositoryRoot, "tests/Tadafor.Rules.Tests/Book/Changes/FictitiousAmendment.cs")));
        string page = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, Page));
        MatchCollection snippets = Regex.Matches(page, "```cs\n(.*?)```", RegexOptions.Singleline);
        Assert.Equal(4, snippets.Count);
        Assert.All(snippets, s => Assert.Contains(Flat(s.Groups[1].Value), code, StringComparison.Ordinal));
    }

    private static string Flat(string code) => Regex.Replace(code, @"\s+", " ").Trim();

    private static byte[] Bytes(Route route, int signed, LocalDate day) =>
        DecisionJson.ToUtf8(DecisionDocument.Of(Decide(route, signed, day)));

    // One edition for both, as its digest is what differs by design.
    private static Decision Decide(Route route, int signed, LocalDate day)
    {
        CitizensPetition file = Files.Citizens(signed) with
        {
            DepositedOn = day,
            Commune = new() { Name = "أصيلة", Arrondissements = false, Population = [new PopulationFigure(31_147)] },
        };
        return Assessor.Assess(route, DossierFacts.Of(file, day), day, Interpretations.Defaults, Rulebook.Edition);
    }
}
