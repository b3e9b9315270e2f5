using NodaTime;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Control;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Tests.Control;

/// <summary>The road of a decision: each date of the three laws, what was kept, and the day of enforcement.</summary>
public class DecisionRoadsTests
{
    private static readonly Interpretations _chosen = Interpretations.Defaults
        .Choose(TimeQuestions.Ends, "last-day-counts").Choose(TimeQuestions.Roll, "none").Choose(TimeQuestions.Holidays, "paid-days")
        .Choose(TimeQuestions.Notice, "non-clear").Choose(TimeQuestions.Posting, "close");

    private static readonly CouncilDecision _taken = new()
    {
        Reference = "decision",
        Level = CompositionLevel.Commune,
        TakenOn = new(2026, 2, 5),
        Matter = VisaMatter.NoVisa,
        SessionClosedOn = new(2026, 2, 6),
        ReceivedOn = new(2026, 2, 13),
    };

    [Theory]
    [InlineData(CompositionLevel.Commune, "2026-02-27", "2026-02-14")]
    [InlineData(CompositionLevel.Province, "2026-02-20", "2026-02-16")]
    [InlineData(CompositionLevel.Region, "2026-02-20", "2026-02-16")]
    public void Each_law_has_its_own_dates(CompositionLevel level, string copies, string posted)
    {
        DecisionRoad road = DecisionRoads.Of(_taken with { Level = level, Matter = VisaMatter.Programme }, _chosen);
        Assert.Equal(
            [copies, "2026-02-21", posted, "2026-02-18", "2026-03-05"],
            road.Steps.Take(5).Select(s => Numerals.Iso(s.Entry.Day!.Value)));
        Assert.Equal(Truth.Yes, road.Steps[0].InTime);
        Assert.Equal(new LocalDate(2026, 3, 6), road.EnforceableFrom);
    }

    [Fact]
    public void Without_a_visa_it_is_enforceable_once_the_time_for_objecting_has_passed()
    {
        DecisionRoad road = DecisionRoads.Of(_taken, _chosen);
        Assert.Equal(Truth.No, road.NeedsVisa);
        Assert.Equal(new LocalDate(2026, 2, 19), road.EnforceableFrom);
        Assert.DoesNotContain(road.Steps, s => s.Entry.Code.EndsWith(".visa", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("visa-alone", 16)]
    [InlineData("both", 19)]
    public void A_visa_given_early_is_enough_or_not_by_a_question(string option, int day)
    {
        CouncilDecision decision = _taken with { Matter = VisaMatter.Budget, VisaOn = new(2026, 2, 16) };
        Assert.Equal(
            new LocalDate(2026, 2, day),
            DecisionRoads.Of(decision, _chosen.Choose(TimeQuestions.AfterVisa, option)).EnforceableFrom);
        RoadStep open = DecisionRoads.Of(decision, _chosen).Steps[^1];
        Assert.Equal((new LocalDate(2026, 2, 16), new LocalDate(2026, 2, 19)), (open.Entry.Earliest, open.Entry.Latest));
        Assert.Equal([TimeQuestions.AfterVisa], open.Entry.Questions);
    }

    [Theory]
    [InlineData(CompositionLevel.Commune, VisaMatter.HonorificName, Truth.Yes)]
    [InlineData(CompositionLevel.Province, VisaMatter.HonorificName, Truth.No)]
    [InlineData(CompositionLevel.Region, VisaMatter.HonorificName, Truth.No)]
    [InlineData(CompositionLevel.Commune, VisaMatter.PublicServices, Truth.Yes)]
    [InlineData(CompositionLevel.Province, VisaMatter.PublicServices, Truth.No)]
    [InlineData(CompositionLevel.Region, VisaMatter.SpatialPlan, Truth.Yes)]
    [InlineData(CompositionLevel.Region, VisaMatter.Loans, Truth.Yes)]
    [InlineData(CompositionLevel.Province, VisaMatter.DevelopmentCompany, Truth.Yes)]
    [InlineData(CompositionLevel.Commune, VisaMatter.NotStated, Truth.Unknown)]
    public void What_needs_a_visa_is_each_laws_own(CompositionLevel level, VisaMatter matter, Truth needs) =>
        Assert.Equal(needs, DecisionRoads.Of(_taken with { Level = level, Matter = matter }, _chosen).NeedsVisa);

    [Theory]
    [InlineData(CompositionLevel.Commune, VisaMatter.Budget, "the governor")]
    [InlineData(CompositionLevel.Commune, VisaMatter.DelegatedManagement, "the government authority in charge of the interior")]
    [InlineData(CompositionLevel.Region, VisaMatter.Programme, "the government authority in charge of the interior")]
    public void The_visa_has_its_authority(CompositionLevel level, VisaMatter matter, string bearer)
    {
        RoadStep visa = DecisionRoads.Of(_taken with { Level = level, Matter = matter }, _chosen).Steps
            .Single(s => s.Entry.Code.EndsWith(".visa", StringComparison.Ordinal));
        Assert.Equal(bearer, visa.Entry.Bearer.En);
    }

    [Fact]
    public void The_budget_of_a_region_cites_the_article_on_budgets() => Assert.Contains(
        DecisionRoads.Of(_taken with { Level = CompositionLevel.Region, Matter = VisaMatter.Budget }, _chosen)
            .Steps.SelectMany(s => s.Entry.Cites),
        c => c.Article == "202");

    [Fact]
    public void An_objection_leads_to_a_new_deliberation_and_a_decision_maintained_to_the_court()
    {
        CouncilDecision objected = _taken with { ObjectedOn = new(2026, 2, 18) };
        DecisionRoad road = DecisionRoads.Of(objected, _chosen);
        Assert.Null(road.EnforceableFrom);
        Assert.Equal(Truth.Yes, road.Steps[3].InTime);
        Assert.Equal("commune.after-vote.new-deliberation", road.Steps[4].Entry.Code);
        Assert.Equal(5, road.Steps.Count);
        Assert.Equal(
            "commune.after-vote.referral",
            DecisionRoads.Of(objected with { MaintainedOn = new(2026, 3, 2) }, _chosen).Steps[^1].Entry.Code);
        Assert.Equal(Truth.No, DecisionRoads.Of(_taken with { ObjectedOn = new(2026, 2, 19) }, _chosen).Steps[3].InTime);
    }

    [Fact]
    public void A_refused_visa_stands_against_it_unless_silence_has_given_it_already()
    {
        CouncilDecision refused = _taken with { Matter = VisaMatter.Programme, VisaRefusedOn = new(2026, 3, 5) };
        Assert.Null(DecisionRoads.Of(refused, _chosen).EnforceableFrom);
        DecisionRoad late = DecisionRoads.Of(refused with { VisaRefusedOn = new(2026, 3, 6) }, _chosen);
        Assert.Equal(new LocalDate(2026, 3, 6), late.EnforceableFrom);
        Assert.Equal(Truth.No, late.Steps[4].InTime);
    }

    [Fact]
    public void An_objection_after_its_time_finds_the_decision_enforceable() => Assert.Equal(
        new LocalDate(2026, 2, 19),
        DecisionRoads.Of(_taken with { ObjectedOn = new(2026, 2, 19) }, _chosen).EnforceableFrom);

    [Fact]
    public void A_day_that_is_not_known_gives_a_step_without_a_day_and_no_refusal()
    {
        DecisionRoad road = DecisionRoads.Of(_taken with { SessionClosedOn = null, ReceivedOn = null }, _chosen);
        Assert.All(road.Steps, s => Assert.True(s.Awaits is not null && !s.Entry.HasTime && s.InTime == Truth.Unknown));
        Assert.Null(road.EnforceableFrom);
    }

    [Fact]
    public void Readings_left_open_give_the_safe_day_and_the_other()
    {
        DecisionRoad road = DecisionRoads.Of(_taken);
        Assert.All(road.Steps, s => Assert.True(s.Entry.Earliest <= s.Entry.Latest));
        Assert.Contains(TimeQuestions.Posting, road.Steps[2].Entry.Questions);
        Assert.Contains("under another reading", DecisionRoadText.Of(road, Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Arabic, "على أبعد تقدير")]
    [InlineData(Language.French, "au plus tard")]
    [InlineData(Language.English, "at the latest")]
    public void It_speaks_three_languages(Language language, string words) =>
        Assert.Contains(words, DecisionRoadText.Of(DecisionRoads.Of(_taken, _chosen), language), StringComparison.Ordinal);

    [Fact]
    public void Days_that_contradict_each_other_are_all_named()
    {
        CouncilDecision wrong = _taken with
        {
            SessionClosedOn = new(2026, 2, 4),
            ReceivedOn = new(2026, 2, 3),
            ObjectedOn = new(2026, 2, 2),
            MaintainedOn = new(2026, 2, 1),
            VisaOn = new(2026, 2, 1),
            VisaRefusedOn = new(2026, 2, 1),
        };
        Assert.Equal(Enum.GetValues<DecisionContradiction>(), wrong.Contradictions);
        Assert.Throws<ArgumentException>(() => DecisionRoads.Of(wrong));
    }
}
