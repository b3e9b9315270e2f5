using System.Xml.Linq;
using NodaTime;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Book;
using Tadafor.Rules.Book.Changes;
using Tadafor.Rules.Laws.OrganicLaw113_14;

namespace Tadafor.Rules.Tests.Book.Changes;

/// <summary>What one edition asks otherwise from one legal date to another.</summary>
public sealed class RulebookChangesTests
{
    private static readonly LocalDate _day = new(2031, 1, 1);
    private static readonly Rule[] _next = [.. Rulebook.Rules.Select(FictitiousAmendment.With)];

    [Fact]
    public void An_amendment_is_told_from_its_day_on_with_the_old_words_beside_the_new()
    {
        Assert.Empty(EditionChanges.Over(_next, _day.PlusDays(-400), _day.PlusDays(-1)));
        Assert.Empty(EditionChanges.Over(_next, _day, _day.PlusDays(400)));
        RuleChange change = Assert.Single(EditionChanges.Over(_next, _day.PlusDays(-1), _day));
        Assert.Equal((Article123.Number.Code, _day), (change.Rule.Code, change.From));
        Assert.Equal((RuleState.InForce, RuleState.InForce), (change.Before.State, change.After.State));
        Assert.Contains("100", ReleaseNote.Words(change.Before).En, StringComparison.Ordinal);
        Assert.Contains("150", ReleaseNote.Words(change.After).En, StringComparison.Ordinal);
        Assert.Equal(FictitiousAmendment.Article1, change.After.By);
    }

    [Theory]
    [InlineData(Language.Arabic, "أضيفت")]
    [InlineData(Language.French, "ajoutée")]
    [InlineData(Language.English, "added")]
    public void The_page_has_a_place_for_every_article_and_links_that_lead_somewhere(Language language, string added)
    {
        LocalDate first = new(2011, 1, 1), last = new(2026, 1, 1);
        XElement page = XDocument.Parse(RulebookChanges.Write(first, last, language)).Root!;
        string[] places = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.Equal(places.Distinct().Count(), places.Length);
        Assert.Contains("a-113-14-123", places);
        Assert.All(page.Descendants("a").Attributes("href"), link => Assert.Contains(link.Value[1..], places));
        Assert.Equal(
            EditionChanges.Over(Rulebook.Rules, first, last).Count,
            page.Descendants("tbody").Elements("tr").Count());
        Assert.Contains(added, RulebookChanges.ToText(first, last, language), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_changed_it_says_so_and_days_stand_in_order()
    {
        LocalDate day = new(2025, 1, 1);
        string text = RulebookChanges.ToText(day, day.PlusDays(1), Language.English);
        Assert.Contains("Nothing that the rules ask changed", text, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => RulebookChanges.Write(day, day, Language.English));
    }
}
