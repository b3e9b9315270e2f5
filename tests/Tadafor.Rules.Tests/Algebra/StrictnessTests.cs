using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Tests.Oracles;
using Tadafor.Tests.Law;
using Outcome = Tadafor.Domain.Law.Outcome;

namespace Tadafor.Rules.Tests.Algebra;

/// <summary>A stricter reading never admits more, whatever the file and whatever the other readings.</summary>
public class StrictnessTests
{
    [Fact]
    public void Every_order_names_options_of_its_question() => Assert.All(Strictness.All, order =>
    {
        Assert.True(order.FromLenient.Count > 1);
        Assert.Subset(
            order.Question.Options.Select(o => o.Id).ToHashSet(StringComparer.Ordinal),
            order.FromLenient.ToHashSet(StringComparer.Ordinal));
    });

    [Property(Arbitrary = [typeof(AnyFile)], MaxTest = 20)]
    public void A_stricter_reading_never_admits_more(AnyFile file)
    {
        FactSet facts = WithoutPartsLargerThanTheirWholes(file.Facts);
        Assert.All(Strictness.All, order => Assert.All(order.FromLenient.Zip(order.FromLenient.Skip(1)), pair =>
        {
            Interpretations lenient = file.Readings.Choose(
                order.Question,
                pair.First), strict = file.Readings.Choose(order.Question, pair.Second);
            Assert.All(Rulebook.Rules, rule =>
            {
                Verdict one = Examiner.VerdictOf(rule, facts, file.Day, lenient), two = Examiner.VerdictOf(rule, facts, file.Day, strict);
                Assert.False(
                    two == Verdict.Satisfied && one is not (Verdict.Satisfied or Verdict.NotApplicable),
                    $"{rule}, {order.Question}: {pair} {one} {two}");
                Assert.False(one == Verdict.Unsatisfied && two != Verdict.Unsatisfied, $"{rule}, {order.Question}: {pair} {one} {two}");
            });
            Assert.All(Rulebook.Routes, route =>
            {
                Outcome one = Assessor.OutcomeOf(
                    route.Rules,
                    facts,
                    file.Day,
                    lenient), two = Assessor.OutcomeOf(route.Rules, facts, file.Day, strict);
                Assert.False(two == Outcome.Admissible && one != Outcome.Admissible, $"{route.Id}, {order.Question}: {pair} {one} {two}");
            });
        }));
    }

    // Files at random state each count by itself; in a file that can be, a part is never larger than its whole.
    private static FactSet WithoutPartsLargerThanTheirWholes(FactSet facts)
    {
        FactSet possible = facts;
        foreach (CountFact part in EveryFact.All.OfType<CountFact>().OrderBy(c => c.AndWider.Count))
        {
            CountRange own = Of(possible, part);
            foreach (CountFact whole in part.PartOf)
            {
                CountRange wide = Of(possible, whole);
                long? most = own.AtMost is { } a && wide.AtMost is { } b ? Math.Min(a, b) : own.AtMost ?? wide.AtMost;
                own = new(Math.Min(own.AtLeast, wide.AtLeast), most);
            }

            possible = possible.With(part, own, FromDeclaration.Instance);
        }

        return possible;
    }

    private static CountRange Of(FactSet facts, CountFact count) =>
        facts.Find(count)?.Value is CountValue stated ? stated.Count : CountRange.Unknown;
}
