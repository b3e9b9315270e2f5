using System.Xml.Linq;
using NodaTime;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets;
using Tadafor.Rules.Tests.Texts;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Budgets;

/// <summary>The year of a budget and its account to the citizens as pages: whole, harmless, and saying in words what they draw.</summary>
public class BudgetYearPageTests
{
    private static readonly string _cycle = PageCheck.Sample("budgets/taroudant-2026/cycle.json");

    public static TheoryData<Language> Languages => PageCheck.Languages;

    [Property(MaxTest = 30)]
    public void The_pages_are_whole_whatever_the_acts(Seed seed)
    {
        BudgetCycleFile file = BudgetGen.Year(seed);
        BudgetCycleAnswer answer = BudgetLaw.Assess(file, new LocalDate(2024, 2, 1).PlusDays((seed.Item & int.MaxValue) % 700));
        Language language = (Language)((seed.Item & int.MaxValue) % 3);
        XElement page = PageCheck.Of(BudgetYearPage.Write(answer, language), language);
        string words = PageCheck.Words(page);
        Assert.All(
            answer.Phases.SelectMany(p => new[] { p.From, p.To })
                .Concat(answer.Steps.Select(s => s.Entry.Earliest).OfType<LocalDate>())
                .Concat(answer.Acts.Where(a => a.Kind != BudgetActKind.PhaseSet).Select(a => a.On)),
            day => Assert.Contains(Numerals.Date(day).In(language), words, StringComparison.Ordinal));
        PageCheck.Of(BudgetReportText.ToHtml(BudgetReport.Of(answer), language), language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_account_says_what_it_draws(Language language)
    {
        BudgetReport report = BudgetReport.Of(BudgetLaw.Assess(BudgetCycleJson.Read(_cycle).AsT0));
        string words = PageCheck.Words(PageCheck.Of(BudgetReportText.ToHtml(report, language), language));
        Assert.All(report.Districts.Concat(report.Categories), group =>
        {
            Assert.Contains(group.Name ?? "", words, StringComparison.Ordinal);
            Assert.Contains(Typography.Of(language).Set(Dirhams.OfCentimes(group.Spent)), words, StringComparison.Ordinal);
        });
        Assert.All(report.Answer.Accounts.Select(a => a.DueOn).OfType<LocalDate>(), day =>
            Assert.Contains(Numerals.Date(day).In(language), words, StringComparison.Ordinal));
        Assert.Contains(Numerals.Number(238).In(language), words, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_file_stay_words()
    {
        foreach ((string words, string json) in PageCheck.Hostile(_cycle, json => BudgetCycleJson.Read(json).IsT0))
        {
            BudgetCycleAnswer answer = BudgetLaw.Assess(BudgetCycleJson.Read(json).AsT0);
            PageCheck.IsHarmless(language => BudgetYearPage.Write(answer, language), words);
            PageCheck.IsHarmless(language => BudgetReportText.ToHtml(BudgetReport.Of(answer), language), words);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_pages_of_a_sample_are_the_committed_ones(Language language)
    {
        BudgetCycleAnswer answer = BudgetLaw.Assess(BudgetCycleJson.Read(_cycle).AsT0);
        string code = Typography.Of(language).Code;
        Golden.Matches(
            $"tests/Tadafor.Rules.Tests/Budgets/golden/year.{code}.html",
            PageCheck.Inside(BudgetYearPage.Write(answer, language)));
        Golden.Matches(
            $"tests/Tadafor.Rules.Tests/Budgets/golden/report.{code}.html",
            PageCheck.Inside(BudgetReportText.ToHtml(BudgetReport.Of(answer), language)));
    }
}
