using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Dossiers;

namespace Tadafor.Rules.Tests.Dossiers;

public class CensusReadingTests
{
    private static readonly PopulationFigure _2014 = new(31_147, new LocalDate(2014, 9, 1), new LocalDate(2015, 4, 9));
    private static readonly PopulationFigure _2024 = new(36_039, new LocalDate(2024, 9, 1), new LocalDate(2024, 11, 7));

    [Theory]
    [InlineData("2023-08-07", 31_147L, 31_147L)]
    [InlineData("2024-09-01", 31_147L, 31_147L)]
    [InlineData("2024-09-02", 31_147L, 36_039L)]
    [InlineData("2024-11-06", 31_147L, 36_039L)]
    [InlineData("2024-11-07", 36_039L, 36_039L)]
    [InlineData("2015-04-08", null, 31_147L)]
    [InlineData("2014-09-01", null, null)]
    public void Both_readings_of_the_census_follow_from_the_days(string day, long? published, long? taken)
    {
        LocalDate deposit = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        foreach (Sequence<PopulationFigure> figures in (Sequence<PopulationFigure>[])[[_2014, _2024], [_2024, _2014]])
        {
            Assert.Equal(Exactly(published), CensusReading.LastPublished(figures, deposit)?.Count);
            Assert.Equal(Exactly(taken), CensusReading.LastTaken(figures, deposit)?.Count);
        }
    }

    [Fact]
    public void A_single_figure_without_days_counts_for_both()
    {
        Sequence<PopulationFigure> figures = [new(80_149)];
        Assert.Equal(CountRange.Exactly(80_149), CensusReading.LastPublished(figures, new(2023, 8, 7))?.Count);
        Assert.Equal(CountRange.Exactly(80_149), CensusReading.LastTaken(figures, new(2023, 8, 7))?.Count);
    }

    [Fact]
    public void Several_figures_without_days_settle_nothing()
    {
        Sequence<PopulationFigure> figures = [new(80_149), new(83_496)];
        Assert.Null(CensusReading.LastPublished(figures, new(2025, 1, 1)));
        Assert.Null(CensusReading.LastTaken(figures, new(2025, 1, 1)));
    }

    [Fact]
    public void A_census_that_may_have_been_published_leaves_the_count_between_the_two()
    {
        Sequence<PopulationFigure> figures = [_2014, new(36_039, new LocalDate(2024, 9, 1))];
        Assert.Equal(new CountRange(31_147, 36_039), CensusReading.LastPublished(figures, new(2024, 10, 1))?.Count);
        Assert.Equal(CountRange.Exactly(31_147), CensusReading.LastPublished(figures, new(2024, 8, 1))?.Count);
    }

    [Fact]
    public void A_census_whose_publication_is_not_known_is_not_taken_for_published() =>
        Assert.Null(CensusReading.LastPublished([new(36_039, new LocalDate(2024, 9, 1))], new(2024, 10, 1)));

    [Fact]
    public void Two_figures_of_one_census_leave_the_count_between_them() =>
        Assert.Equal(new CountRange(80_000, 80_149), CensusReading.LastTaken(
            [new(80_149, new LocalDate(2014, 9, 1)), new(80_000, new LocalDate(2014, 9, 1))],
            new(2020, 1, 1))?.Count);

    private static CountRange? Exactly(long? count) => count is { } known ? CountRange.Exactly(known) : null;
}
