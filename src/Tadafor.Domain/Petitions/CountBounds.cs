using Tadafor.Domain.Law;
using static Tadafor.Domain.Petitions.SignatoryGroup;

namespace Tadafor.Domain.Petitions;

/// <summary>Tightens counts of groups against each other until nothing more follows.</summary>
internal static class CountBounds
{
    private static readonly (SignatoryGroup Part, SignatoryGroup Whole)[] _parts =
    [
        (Linked, Everyone), (Eligible, Everyone), (EligibleSomewhere, Eligible), (EligibleHere, EligibleSomewhere), (Registered, Everyone),
        (Counted, Linked), (Counted, Eligible), (CountedSomewhere, Counted), (CountedSomewhere, EligibleSomewhere),
        (CountedHere, CountedSomewhere), (CountedHere, EligibleHere), (CountedRegistered, Counted), (CountedRegistered, Registered),
        (CountedSomewhereRegistered, CountedSomewhere), (CountedSomewhereRegistered, CountedRegistered),
        (CountedHereRegistered, CountedHere), (CountedHereRegistered, CountedSomewhereRegistered),
        (Citizens, Everyone), (Eligible, Citizens), (LinkedCitizens, Linked), (LinkedCitizens, Citizens), (Counted, LinkedCitizens),
    ];

    private static readonly (SignatoryGroup Both, SignatoryGroup One, SignatoryGroup Other)[] _overlaps =
    [
        (Counted, Linked, Eligible), (CountedSomewhere, Linked, EligibleSomewhere), (CountedHere, Linked, EligibleHere),
        (CountedRegistered, Counted, Registered),
        (CountedSomewhereRegistered, CountedSomewhere, Registered), (CountedHereRegistered, CountedHere, Registered),
        (LinkedCitizens, Linked, Citizens),
    ];

    /// <summary>The tightest sizes; <see langword="null"/> when some group cannot have any.</summary>
    public static SignatoryTally? Of(ReadOnlySpan<Stated<CountRange>?> stated)
    {
        long[] low = new long[SignatoryGroups.Count], high = new long[SignatoryGroups.Count];
        for (int i = 0; i < low.Length; i++)
        {
            low[i] = stated[i]?.Value.AtLeast ?? 0;
            high[i] = stated[i]?.Value.AtMost ?? long.MaxValue;
        }

        // Each round can only narrow, and every chain of groups is shorter than the number of groups.
        for (int round = 0; round < SignatoryGroups.Count; round++)
        {
            foreach ((SignatoryGroup part, SignatoryGroup whole) in _parts)
            {
                high[(int)part] = Math.Min(high[(int)part], high[(int)whole]);
                low[(int)whole] = Math.Max(low[(int)whole], low[(int)part]);
            }

            foreach ((SignatoryGroup both, SignatoryGroup one, SignatoryGroup other) in _overlaps)
            {
                Overlap(low, high, (int)both, (int)one, (int)other);
            }
        }

        CountRange[] sizes = new CountRange[low.Length];
        for (int i = 0; i < low.Length; i++)
        {
            if (low[i] > high[i])
            {
                return null;
            }

            sizes[i] = new(low[i], high[i] == long.MaxValue ? null : high[i]);
        }

        return new(sizes);
    }

    // |A ∩ B| = |A| + |B| − |A ∪ B|, and the union is at most everyone.
    private static void Overlap(long[] low, long[] high, int both, int one, int other)
    {
        long everyone = high[(int)Everyone];
        if (everyone == long.MaxValue)
        {
            return;
        }

        low[both] = Math.Max(low[both], low[one] + low[other] - everyone);
        high[one] = Math.Min(high[one], Math.Max(0, everyone - low[other]) + high[both]);
        high[other] = Math.Min(high[other], Math.Max(0, everyone - low[one]) + high[both]);
    }
}
