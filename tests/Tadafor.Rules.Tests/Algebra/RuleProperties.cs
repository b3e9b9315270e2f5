using FsCheck;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Tests.Oracles;
using Tadafor.Tests.Law;
using Outcome = Tadafor.Domain.Law.Outcome;

namespace Tadafor.Rules.Tests.Algebra;

/// <summary>What holds of every rule, whatever it says.</summary>
[FsCheck.Xunit.Properties(Arbitrary = [typeof(AnyFile)], MaxTest = 100)]
public class RuleProperties
{
    private static readonly IReadOnlyList<Route> _routes = Rulebook.Routes;

    [Property]
    public Property Stating_a_missing_fact_never_takes_back_an_answer(AnyFile file)
    {
        Fact[] missing = [.. EveryFact.All.Where(f => file.Facts.Find(f) is null)];
        return missing.Length == 0
            ? true.ToProperty()
            : Prop.ForAll(Gen.Elements(missing).SelectMany(fact => AnyFile.State(file.Facts, fact)).ToArbitrary(), more =>
            {
                Assert.All(Rulebook.Rules, rule => Stands(rule.Code, VerdictOf(rule, file, file.Facts), VerdictOf(rule, file, more)));
                Assert.All(_routes, route =>
                {
                    Outcome before = OutcomeOf(route, file, file.Facts), after = OutcomeOf(route, file, more);
                    Assert.True(
                        before is not (Outcome.Admissible or Outcome.Inadmissible or Outcome.NotInForce) || before == after,
                        $"{route.Id}: {before} became {after}");
                });
            });
    }

    [Property]
    public void The_order_in_which_facts_are_stated_has_no_effect(AnyFile file, int seed)
    {
        StatedFact[] shuffled = [.. file.Facts.All];
        new Random(seed).Shuffle(shuffled);
        FactSet again = FactSet.Of(shuffled);
        Assert.All(_routes, route =>
        {
            Decision one = route.Assess(file.Facts, file.Day, file.Readings), two = route.Assess(again, file.Day, file.Readings);
            Assert.Equal(one.Outcome, two.Outcome);
            Assert.Equal(
                one.Findings.Select(f => (f.Code, f.Verdict, f.Explanation)),
                two.Findings.Select(f => (f.Code, f.Verdict, f.Explanation)));
            Assert.Equal(one.Cure?.Changes.Select(c => c.Text), two.Cure?.Changes.Select(c => c.Text));
            Assert.Equal(one.Facts, two.Facts);
        });
    }

    [Property]
    public void Between_two_boundaries_of_the_law_nothing_changes(AnyFile file, NonNegativeInt days)
    {
        LocalDate[] boundaries =
        [
            .. Rulebook.Rules.SelectMany(r => r.Requires.All).SelectMany(v => new[] { v.From.NotBefore, v.From.CertainBy }).Distinct()
        ];
        LocalDate later = file.Day.PlusDays(days.Get);
        if (!boundaries.Any(b => b > file.Day && b <= later))
        {
            Assert.All(
                Rulebook.Rules,
                rule => Assert.Equal(VerdictOf(rule, file, file.Facts), Examiner.VerdictOf(rule, file.Facts, later, file.Readings)));
        }
    }

    [Property]
    public void A_version_added_later_changes_nothing_before_it(AnyFile file, PositiveInt days)
    {
        LocalDate from = new LocalDate(2021, 9, 13).PlusDays(days.Get);
        Commencement amendment = Commencement.On(from, Confidence.Memory, Phrase.Same("-"));
        Assert.All(Rulebook.Rules, rule =>
        {
            Rule amended = new()
            {
                Code = rule.Code,
                Title = rule.Title,
                Force = rule.Force,
                Cites = rule.Cites,
                Applies = rule.Applies,
                Requires = rule.Requires.Amended(amendment, !rule.Requires.All[^1].Value),
            };
            if (file.Day < from)
            {
                Assert.Equal(VerdictOf(rule, file, file.Facts), VerdictOf(amended, file, file.Facts));
            }

            // And from that day on it is the new version that is asked.
            Verdict before = Examiner.VerdictOf(
                rule,
                file.Facts,
                from,
                file.Readings), after = Examiner.VerdictOf(amended, file.Facts, from, file.Readings);
            Assert.False(before == Verdict.Unsatisfied && after == Verdict.Unsatisfied, rule.Code);
        });
    }

    [Property]
    public void A_persons_judgement_is_never_computed(AnyFile file) => Assert.All(
        Rulebook.Rules
            .Select(rule => (rule, judged: rule.Contents.Facts.OfType<YesNoFact>().Where(f => f.Judge is not null).ToArray()))
            .Where(r => r.judged.Length > 0),
        r => Assert.All(r.judged, judgement =>
        {
            Verdict verdict = VerdictOf(r.rule, file, file.Facts.Without(judgement));
            Assert.True(verdict is Verdict.AwaitingJudgement or Verdict.NotApplicable or Verdict.Undetermined, $"{r.rule}: {verdict}");

            // Undetermined only where something else is missing too, or where it is not known whether the rule was in force.
            bool othersKnown = r.rule.Contents.Facts.Except(r.judged).All(f => file.Facts.Find(f) is not null);
            Assert.False(verdict == Verdict.Undetermined && othersKnown && file.Day >= new LocalDate(2021, 9, 13), $"{r.rule}: {verdict}");
        }));

    [Fact]
    public void Every_fact_that_only_a_person_can_judge_is_asked_by_a_rule_that_waits_for_the_judgement()
    {
        YesNoFact[] judged = [.. EveryFact.All.OfType<YesNoFact>().Where(f => f.Judge is not null)];
        Assert.NotEmpty(judged);
        Assert.All(judged, f => Assert.Contains(Rulebook.Rules, rule => rule.Contents.Facts.Contains(f)));
        Assert.All(Rulebook.Routes, r => Assert.Contains(r.Rules, rule => rule.Contents.Facts.Any(judged.Contains)));
    }

    // Met, and not asked, both leave the file as it is; a rule that turns out not to be asked takes nothing back.
    private static void Stands(string code, Verdict before, Verdict after)
    {
        bool stands = before switch
        {
            Verdict.Satisfied => after is Verdict.Satisfied or Verdict.NotApplicable,
            Verdict.Unsatisfied or Verdict.NotApplicable => after == before,
            _ => true,
        };
        Assert.True(stands, $"{code}: {before} became {after}");
    }

    private static Verdict VerdictOf(Rule rule, AnyFile file, FactSet facts) => Examiner.VerdictOf(rule, facts, file.Day, file.Readings);

    private static Outcome OutcomeOf(Route route, AnyFile file, FactSet facts) =>
        Assessor.OutcomeOf(route.Rules, facts, file.Day, file.Readings);
}
