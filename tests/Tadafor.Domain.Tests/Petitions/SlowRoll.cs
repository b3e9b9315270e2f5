using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Domain.Tests.Petitions;

/// <summary>The obviously right twin of the roll: dictionaries of three-valued facts, each group spelled out as the law words it.</summary>
internal sealed class SlowRoll
{
    private readonly List<Dictionary<SignatoryFact, Truth>> _people = [];

    public SlowRoll(IEnumerable<Rolls.Line> lines, SignatoryFacts everyone)
    {
        foreach (IGrouping<int, Rolls.Line> person in lines.GroupBy(l => l.Person))
        {
            Dictionary<SignatoryFact, Truth> facts = [];
            foreach (SignatoryFact fact in SignatoryFacts.All)
            {
                // A line that leaves the fact open says what is stated of everyone.
                bool yes = person.Any(l => l.Facts.Yes.HasFlag(fact) || (!l.Facts.No.HasFlag(fact) && everyone[fact] == Truth.Yes));
                bool no = person.Any(l => l.Facts.No.HasFlag(fact) || (!l.Facts.Yes.HasFlag(fact) && everyone[fact] == Truth.No));
                facts[fact] = yes == no ? Truth.Unknown : yes ? Truth.Yes : Truth.No;
            }

            _people.Add(facts);
        }
    }

    public CountRange Size(SignatoryGroup group) =>
        new(_people.Count(p => In(p, group) == Truth.Yes), _people.Count(p => In(p, group) != Truth.No));

    private static Truth In(Dictionary<SignatoryFact, Truth> person, SignatoryGroup group)
    {
        Truth linked = Or(person[SignatoryFact.Resident], person[SignatoryFact.Active]);
        Truth eligible = And(
            And(person[SignatoryFact.Moroccan], person[SignatoryFact.Adult]),
            And(person[SignatoryFact.CivilAndPoliticalRights], Not(person[SignatoryFact.Incapacity])));
        Truth somewhere = Or(person[SignatoryFact.ThreeMonthsSomewhere], person[SignatoryFact.ThreeMonthsHere]);
        Truth here = And(
            person[SignatoryFact.ThreeMonthsHere],
            person[SignatoryFact.ThreeMonthsSomewhere] == Truth.No ? Truth.No : Truth.Yes);

        // Three months here and not three months anywhere: the file contradicts itself, and neither is known.
        if (person[SignatoryFact.ThreeMonthsHere] == Truth.Yes && person[SignatoryFact.ThreeMonthsSomewhere] == Truth.No)
        {
            (somewhere, here) = (Truth.Unknown, Truth.Unknown);
        }
        else if (person[SignatoryFact.ThreeMonthsSomewhere] == Truth.No)
        {
            somewhere = Truth.No;
        }

        return group switch
        {
            SignatoryGroup.Everyone => Truth.Yes,
            SignatoryGroup.Linked => linked,
            SignatoryGroup.Eligible => eligible,
            SignatoryGroup.EligibleSomewhere => And(eligible, somewhere),
            SignatoryGroup.EligibleHere => And(eligible, here),
            SignatoryGroup.Registered => person[SignatoryFact.Registered],
            SignatoryGroup.Counted => And(linked, eligible),
            SignatoryGroup.CountedSomewhere => And(linked, And(eligible, somewhere)),
            SignatoryGroup.CountedHere => And(linked, And(eligible, here)),
            SignatoryGroup.CountedRegistered => And(linked, And(eligible, person[SignatoryFact.Registered])),
            SignatoryGroup.CountedSomewhereRegistered => And(And(linked, eligible), And(somewhere, person[SignatoryFact.Registered])),
            SignatoryGroup.CountedHereRegistered => And(And(linked, eligible), And(here, person[SignatoryFact.Registered])),
            SignatoryGroup.Citizens => person[SignatoryFact.Moroccan],
            SignatoryGroup.LinkedCitizens => And(linked, person[SignatoryFact.Moroccan]),
            SignatoryGroup.WithCardCopy => person[SignatoryFact.CardCopy],
            _ => throw new ArgumentOutOfRangeException(nameof(group)),
        };
    }

    private static Truth Not(Truth a) => a == Truth.Unknown ? a : a == Truth.Yes ? Truth.No : Truth.Yes;

    private static Truth And(Truth a, Truth b) =>
        a == Truth.No || b == Truth.No ? Truth.No : a == Truth.Yes && b == Truth.Yes ? Truth.Yes : Truth.Unknown;

    private static Truth Or(Truth a, Truth b) => Not(And(Not(a), Not(b)));
}
