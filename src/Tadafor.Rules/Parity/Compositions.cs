using NodaTime;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Parity;

/// <summary>Assesses who sits in the organs of a collectivity: what the law and local texts ask, and what would reach it.</summary>
public static class Compositions
{
    /// <summary>Assesses every organ on the day of the file and on each later day on which a seat changes.</summary>
    /// <param name="composition">The organs. Organ names are their own, and no more members leave than sit there.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="internalRules">
    /// The council's internal rules, laid over the law: shares they ask of these organs are added; <see langword="null"/> for none.
    /// </param>
    /// <exception cref="ArgumentException">
    /// More members leave an organ than sit in it, or the internal rules are those of a council of another level.
    /// </exception>
    public static ParityAnswer Assess(
        Composition composition,
        Interpretations? interpretations = null,
        InternalRules? internalRules = null)
    {
        ArgumentNullException.ThrowIfNull(composition);
        Interpretations readings = interpretations ?? Interpretations.Defaults;
        composition = internalRules is null ? composition : Over(composition, internalRules);
        return new(
            composition.Reference,
            [.. composition.Days.Select(day => new ParityDay(day, On(composition, day, readings)))]);
    }

    private static Composition Over(Composition composition, InternalRules rules) => rules.Council.Level == composition.Level
        ? composition with
        {
            Organs = composition.Organs.Select(organ => organ with
            {
                Goals = [.. organ.Goals, .. rules.Organs.Where(o => o.BearsOn(organ)).Select(o => o.Goal)],
            }).ToSequence(),
        }
        : throw new ArgumentException("The internal rules are those of a council of another level.", nameof(rules));

    private static Sequence<OrganParity> On(Composition composition, LocalDate day, Interpretations readings)
    {
        int? council = composition.CouncilMembers
            ?? (composition.Organs.FirstOrDefault(o => o.Kind == OrganKind.Council) is { } found
                ? Members(composition, day, found).Total
                : null);
        return [.. composition.Organs.Select(organ => Of(composition, organ, day, council, readings))];
    }

    private static OrganParity Of(Composition composition, Organ organ, LocalDate day, int? council, Interpretations readings)
    {
        Headcount members = Members(composition, day, organ);
        IReadOnlyList<Rule> rules = OrganRules.Of(composition, organ);
        FactSet facts = Facts(members);
        Finding[] findings =
        [
            .. rules.Select(rule => Examiner.FindingOf(rule, facts, day, readings)).Where(f => f.Verdict != Verdict.NotApplicable)
        ];

        // A change of members leaves what no headcount decides, such as the number of seats, where it is.
        Rule[] ofMembers = [.. rules.Where(rule => rule.Contents.Facts.Any(IsOfMembers))];
        Sequence<CompositionChange> smallest = findings.Any(f =>
            f.Verdict == Verdict.Unsatisfied && ofMembers.Any(rule => rule.Code == f.Code))
            ? SmallestChanges.Of(members, Reached, organ.FixedSize, (2 * members.Total) + 10)
            : [];
        return new(organ, members, findings.ToSequence(), smallest) { Needs = new(Needs) };

        // The fewest of one sex with which an organ of as many members meets each requirement that reads who sits there.
        Sequence<OrganNeed> Needs() =>
        [
            .. rules.Select(rule => (Rule: rule, Finding: Examiner.FindingOf(rule, facts, day, readings)))
                .Where(r => r.Finding.Verdict != Verdict.NotApplicable && ofMembers.Contains(r.Rule))
                .Select(r => (r.Finding, Whom: OrganRules.Counted(r.Rule), AtLeast: Fewest(r.Rule)))
                .Where(r => r.AtLeast > 0)
                .Select(r => new OrganNeed(r.Finding, r.Whom, r.AtLeast)),
        ];

        int Fewest(Rule rule)
        {
            Sex whom = OrganRules.Counted(rule);
            for (int counted = 0; counted <= members.Total; counted++)
            {
                Headcount split = new(counted, members.Total - counted);
                if (Examiner.VerdictOf(rule, Facts(whom == Sex.Woman ? split : split.Mirror()), day, readings) == Verdict.Satisfied)
                {
                    return counted;
                }
            }

            return 0;
        }

        FactSet Facts(Headcount changed) => OrganRules.Facts(
            composition,
            organ,
            changed,
            organ.Kind == OrganKind.Council ? changed.Total : council);

        bool Reached(Headcount changed)
        {
            FactSet after = Facts(changed);
            return ofMembers.All(rule =>
                Examiner.VerdictOf(rule, after, day, readings) is Verdict.Satisfied or Verdict.NotApplicable);
        }
    }

    private static bool IsOfMembers(Fact fact) =>
        fact == Vocabulary.ParityFacts.OrganWomen || fact == Vocabulary.ParityFacts.OrganMen
        || fact == Vocabulary.ParityFacts.CouncilWomen || fact == Vocabulary.ParityFacts.WomenOnList
        || fact == Vocabulary.ParityFacts.ArrondissementWomen || fact == Vocabulary.ParityFacts.ArrondissementCouncilWomen;

    private static Headcount Members(Composition composition, LocalDate day, Organ organ) => composition.MembersOn(day, organ)
        ?? throw new ArgumentException($"More members leave '{organ.Id}' than sit in it.", nameof(composition));
}
