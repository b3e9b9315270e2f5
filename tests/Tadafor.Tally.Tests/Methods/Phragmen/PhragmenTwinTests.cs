using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Methods.EqualShares;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.Phragmen;

public sealed class PhragmenTwinTests
{
    [Property(MaxTest = 600)]
    public void The_fast_count_equals_the_slow_one_in_every_detail(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = AnyElection.Random(seed.Item);
        PhragmenRule rule = new()
        {
            WhenTooDear = (WhenTooDear)random.Next(2),
            UnsupportedProjects = (UnsupportedProjects)random.Next(2),
        };
        TieLadder ladder = EqualSharesTwinTests.Ladder(random);

        TallyOutcome outcome = rule.Count(election, ladder);

        Assert.Equal(SlowPhragmen.Count(rule, election, ladder), SlowPhragmen.Text(outcome));
        Assert.Equal(election.Projects.Count, outcome.Rounds.Count + outcome.Unfunded.Count);
    }

    [Property(MaxTest = 100)]
    public void Ties_of_projects_that_are_alike_are_counted_as_the_slow_count_counts_them(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = AnyElection.OfCopies(seed.Item);
        PhragmenRule rule = new() { WhenTooDear = (WhenTooDear)random.Next(2) };
        TieLadder ladder = EqualSharesTwinTests.Ladder(random);
        Assert.Equal(SlowPhragmen.Count(rule, election, ladder), SlowPhragmen.Text(rule.Count(election, ladder)));
    }
}
