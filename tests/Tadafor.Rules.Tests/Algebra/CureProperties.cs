using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Tests.Oracles;
using Tadafor.Rules.Vocabulary;
using Tadafor.Tests.Law;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.Tests.Algebra;

/// <summary>A cure is enough, and nothing in it can be spared.</summary>
[FsCheck.Xunit.Properties(Arbitrary = [typeof(AnyFile)], MaxTest = 100)]
public class CureProperties
{
    private static readonly IReadOnlyList<Route> _routes = Rulebook.Routes;

    [Property]
    public void Applying_the_cure_leaves_nothing_unmet_but_what_is_incurable(AnyFile file) => Assert.All(Cured(file), cured =>
    {
        (Route route, Cure cure) = cured;
        IEnumerable<string> unmet = Unmet(route, file, cure.Changes);
        Assert.Empty(unmet.Except(cure.Incurable));
        Assert.Empty(cure.Incurable.Except(Unmet(route, file, [])));
        if (cure.IsPossible)
        {
            (FactSet facts, LocalDate day) = Apply(file, cure.Changes);
            Assert.NotEqual(Outcome.Inadmissible, Assessor.OutcomeOf(route.Rules, facts, day, file.Readings));
        }
    });

    [Property]
    public void What_the_file_met_the_cure_does_not_leave_open(AnyFile file) => Assert.All(Cured(Exact(file)), cured =>
        Assert.Empty(Unmet(cured.Route, Exact(file), cured.Cure.Changes, isExact: true).Except(cured.Cure.Incurable)));

    [Property]
    public void No_change_of_the_cure_can_be_spared(AnyFile file) => Assert.All(Cured(Exact(file)), cured =>
    {
        (Route route, Cure cure) = cured;
        foreach (Change spared in cure.Changes)
        {
            IEnumerable<string> unmet = Unmet(route, Exact(file), cure.Changes.Where(c => c != spared), isExact: true);
            Assert.True(unmet.Except(cure.Incurable).Any(), $"{spared.Text} can be spared");
        }
    });

    [Property]
    public void One_fewer_of_anything_counted_is_too_few(AnyFile file) => Assert.All(Cured(Exact(file)), cured =>
    {
        (Route route, Cure cure) = cured;
        foreach (MoreOf more in cure.Changes.OfType<MoreOf>())
        {
            Assert.True(
                Unmet(route, Exact(file), cure.Changes, oneFewer: more, isExact: true).Except(cure.Incurable).Any(),
                $"{more.Text}: one fewer is enough");
        }
    });

    [Property]
    public void Of_counts_known_between_bounds_the_cure_asks_for_no_more_than_makes_it_certain(AnyFile file)
    {
        AnyFile narrow = file with { Facts = FactSet.Of(file.Facts.All.Where(s => s.Value is not CountValue { Count.AtMost: null })) };
        Fact[] places = [.. narrow.Facts.Members(RegionFacts.LivingIn).Select(m => m.Fact)];
        AnyFile bounded = narrow with { Facts = narrow.Facts.With(RegionFacts.Provinces, places.Length, FromDeclaration.Instance) };
        Assert.All(Cured(bounded), cured =>
        {
            (Route route, Cure cure) = cured;
            foreach (MoreOf more in cure.Changes.OfType<MoreOf>())
            {
                (FactSet enough, LocalDate day) = Apply(bounded, cure.Changes);
                (FactSet fewer, _) = Apply(bounded, cure.Changes, oneFewer: more);
                Assert.True(
                    route.Rules.Any(r => Verdict(r, enough, more, day) != Verdict(r, fewer, more, day)),
                    $"{more.Text}: one fewer makes no difference");
            }
        });

        // A spread over places is certain only where each of them is, so each is tried as if the region had no other.
        Verdict Verdict(Rule rule, FactSet facts, MoreOf more, LocalDate day)
        {
            FactSet tried = places.Contains(more.Count)
                ? FactSet
                    .Of(facts.All.Where(s => s.Fact == more.Count || !places.Contains(s.Fact)))
                    .With(RegionFacts.Provinces, 1, FromDeclaration.Instance)
                : facts;
            return Examiner.VerdictOf(rule, tried, day, file.Readings);
        }
    }

    [Fact]
    public void A_change_that_no_petitioner_can_make_is_never_proposed() => Assert.All(
        Rulebook.Rules.SelectMany(r => r.Contents.Facts).OfType<YesNoFact>().Where(f => f.Judge is not null),
        judged => Assert.True(judged is { RemedyToYes: null, RemedyToNo: null }));

    // The file with every count, and what the number required depends on, known.
    private static AnyFile Exact(AnyFile file)
    {
        FactSet facts = Exact(file.Facts, EveryFact.All.Concat(file.Facts.All.Select(s => s.Fact)).OfType<CountFact>());
        return file with
        {
            Facts = facts.Find(Arrondissements) is null
            ? facts.With(Arrondissements, false, FromDeclaration.Instance)
            : facts
        };
    }

    private static FactSet Exact(FactSet facts, IEnumerable<CountFact> counts) => counts
        .Where(count => facts.Find(count)?.Value is not CountValue { Count.IsExact: true })
        .Aggregate(facts, (known, count) =>
            known.With(count, known.Find(count)?.Value is CountValue stated ? stated.Count.AtLeast : 150, FromDeclaration.Instance));

    private static IEnumerable<(Route Route, Cure Cure)> Cured(AnyFile file) =>
        from route in _routes
        let cure = route.Assess(file.Facts, file.Day, file.Readings).Cure
        where cure is not null
        select (route, cure);

    // Of an exact file, what was met and would be left open counts too: a change that opens another question is not enough.
    private static IEnumerable<string> Unmet(
        Route route,
        AnyFile file,
        IEnumerable<Change> changes,
        MoreOf? oneFewer = null,
        bool isExact = false)
    {
        (FactSet facts, LocalDate day) = Apply(file, changes, oneFewer);
        return route.Rules
            .Where(r => r.Force == Force.Mandatory && Examiner.VerdictOf(r, facts, day, file.Readings) switch
            {
                Verdict.Unsatisfied => true,
                Verdict.Undetermined => isExact && Before(r) == Verdict.Satisfied,
                _ => false,
            })
            .Select(r => r.Code);

        Verdict Before(Rule rule) => Examiner.VerdictOf(rule, file.Facts, file.Day, file.Readings);
    }

    // What a person would do: whoever is added to a count is added to the wider counts too; a later deposit is a later legal date.
    private static (FactSet Facts, LocalDate Day) Apply(AnyFile file, IEnumerable<Change> changes, MoreOf? oneFewer = null)
    {
        FactSet facts = file.Facts;
        LocalDate day = file.Day;
        foreach (Change change in changes)
        {
            switch (change)
            {
                case MoreOf more:
                    foreach (CountFact count in WithWider(more.Count))
                    {
                        if (facts.Find(count) is { Value: CountValue stated } known)
                        {
                            facts = facts.With(
                                count,
                                stated.Count.Plus(more == oneFewer ? more.Additional - 1 : more.Additional),
                                known.Source);
                        }
                    }

                    break;
                case Becomes becomes:
                    facts = facts.With(becomes.Answer, becomes.Value, FromDeclaration.Instance);
                    break;
                case NotBefore later:
                    facts = facts.With(later.Date, later.Earliest, FromDeclaration.Instance);
                    day = LocalDate.Max(day, later.Earliest);
                    break;
                default:
                    throw new InvalidOperationException($"{change}: a kind of change that no person has made yet.");
            }
        }

        return (facts, day);
    }

    private static HashSet<CountFact> WithWider(CountFact count) => [count, .. count.PartOf.SelectMany(WithWider)];
}
