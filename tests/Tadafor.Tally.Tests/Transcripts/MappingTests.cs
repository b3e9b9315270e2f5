using Tadafor.Tally.Constraints;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.Tests.Transcripts;

/// <summary>Everything an outcome can say has its place in a transcript.</summary>
public sealed class MappingTests
{
    internal static readonly Obstacle[] Obstacles =
    [
        new EnvelopeTooSmall(1), new SupportersMoneyTooSmall(1), new EqualSplitTooDear(2, new Ratio(1, 2), new Ratio(1, 3)),
        new NoSupport(),
        new BelowMinimumSupport(1, 2), new TieLost(1, "a"), new CountEnded("a"), new TieUnsettled(), new ComparisonLost(),
        new PotTooSmall("d", 1),
        new PotSharesTooSmall("d", 1), new IncompatibleWithFunded("a"), new GroupFull(new ProjectGroup(GroupKind.Category, "c"), 1, ["a"]),
        new ExcludedFromCount("r"),
        new BetterSelection(), new AddsNothing(),
    ];

    [Fact]
    public void The_list_of_reasons_is_complete()
    {
        IEnumerable<Type> cases = typeof(Obstacle).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Obstacle)) && !t.IsAbstract);
        Assert.Equal(
            cases.Select(t => t.Name).Order(StringComparer.Ordinal),
            Obstacles.Select(o => o.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_reason_has_a_code_of_its_own_and_every_fact_of_it_is_carried()
    {
        TranscriptLoss[] losses = [.. Obstacles.Select(o => LossMapping.Of(new UnfundedProject("p", o)))];
        Assert.Equal(losses.Length, losses.Select(l => l.Reason).Distinct().Count());
        foreach ((Obstacle obstacle, TranscriptLoss loss) in Obstacles.Zip(losses))
        {
            // A full group and how many it may have are one clause.
            int facts = obstacle.GetType().GetProperties().Count(p => p.DeclaringType != typeof(Obstacle))
                - (obstacle is GroupFull ? 1 : 0);
            object?[] carried =
            [
                loss.Remaining,
                loss.Available,
                loss.Payers,
                loss.Share,
                loss.Missing,
                loss.Support,
                loss.Minimum,
                loss.Round,
                loss.To,
                loss.Constraint,
                loss.With,
                loss.District
            ];
            Assert.Equal(facts, carried.Count(c => c is not null));
        }
    }

    [Fact]
    public void Every_measure_phase_and_aspect_has_a_code_that_reads_back()
    {
        Read<Measure>();
        Read<TallyPhase>();
        Read<DefinitionAspect>();
    }

    private static void Read<T>()
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            Assert.True(
                TranscriptCodes.TryRead(TranscriptCodes.Of(value), out T read) && EqualityComparer<T>.Default.Equals(read, value),
                $"{value}");
        }
    }
}
