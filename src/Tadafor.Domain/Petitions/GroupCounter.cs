using Tadafor.Domain.Law;
using static Tadafor.Domain.Petitions.SignatoryFact;

namespace Tadafor.Domain.Petitions;

/// <summary>Counts signatories into groups in Kleene's logic: for each group those known to belong, and those not known not to.</summary>
internal sealed class GroupCounter
{
    private const SignatoryFact Link = Resident | Active;
    private const SignatoryFact Personal = Moroccan | Adult | CivilAndPoliticalRights;

    private readonly int[] _certain = new int[SignatoryGroups.Count];
    private readonly int[] _possible = new int[SignatoryGroups.Count];

    public void Add(SignatoryFacts facts)
    {
        SignatoryFacts all = facts.WithConsequences();
        SignatoryFact yes = all.Yes, no = all.No;
        Add(Groups(
            citizen: (yes & Moroccan) != 0,
            linked: (yes & Link) != 0,
            eligible: (yes & Personal) == Personal && (no & Incapacity) != 0,
            somewhere: (yes & ThreeMonthsSomewhere) != 0,
            here: (yes & ThreeMonthsHere) != 0,
            registered: (yes & Registered) != 0,
            card: (yes & CardCopy) != 0), _certain);
        Add(Groups(
            citizen: (no & Moroccan) == 0,
            linked: (no & Link) != Link,
            eligible: (no & Personal) == 0 && (yes & Incapacity) == 0,
            somewhere: (no & ThreeMonthsSomewhere) == 0,
            here: (no & ThreeMonthsHere) == 0,
            registered: (no & Registered) == 0,
            card: (no & CardCopy) == 0), _possible);
    }

    public SignatoryTally ToTally() => new([.. _certain.Zip(_possible, (certain, possible) => new CountRange(certain, possible))]);

    private static int Groups(bool citizen, bool linked, bool eligible, bool somewhere, bool here, bool registered, bool card) =>
        Bit(SignatoryGroup.Everyone, true)
        | Bit(SignatoryGroup.Linked, linked)
        | Bit(SignatoryGroup.Eligible, eligible)
        | Bit(SignatoryGroup.EligibleSomewhere, eligible && somewhere)
        | Bit(SignatoryGroup.EligibleHere, eligible && here)
        | Bit(SignatoryGroup.Registered, registered)
        | Bit(SignatoryGroup.Counted, linked && eligible)
        | Bit(SignatoryGroup.CountedSomewhere, linked && eligible && somewhere)
        | Bit(SignatoryGroup.CountedHere, linked && eligible && here)
        | Bit(SignatoryGroup.CountedRegistered, linked && eligible && registered)
        | Bit(SignatoryGroup.WithCardCopy, card)
        | Bit(SignatoryGroup.CountedSomewhereRegistered, linked && eligible && somewhere && registered)
        | Bit(SignatoryGroup.CountedHereRegistered, linked && eligible && here && registered)
        | Bit(SignatoryGroup.Citizens, citizen)
        | Bit(SignatoryGroup.LinkedCitizens, linked && citizen);

    private static int Bit(SignatoryGroup group, bool belongs) => belongs ? 1 << (int)group : 0;

    private static void Add(int groups, int[] counts)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] += (groups >> i) & 1;
        }
    }
}
