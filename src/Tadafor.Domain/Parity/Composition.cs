using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Parity;

/// <summary>Whose council: a commune, a prefecture or province, a region.</summary>
public enum CompositionLevel
{
    /// <summary>A commune. <c>default</c>.</summary>
    Commune = 0,

    /// <summary>A prefecture or province.</summary>
    Province,

    /// <summary>A region.</summary>
    Region,
}

/// <summary>The organs of one collectivity on a day, with what is known of its council. Whatever is left out is not known.</summary>
public sealed record Composition
{
    /// <summary>What people call this file.</summary>
    public required string Reference { get; init; }

    /// <summary>Whose council.</summary>
    public required CompositionLevel Level { get; init; }

    /// <summary>The day on which <see cref="Organs"/> are as they stand here; it selects the version of the law.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Inhabitants when the seats were fixed.</summary>
    public long? Inhabitants { get; init; }

    /// <summary>Whether the commune has arrondissements.</summary>
    public bool? Arrondissements { get; init; }

    /// <summary>Whether the council is elected from lists.</summary>
    public bool? ListBallot { get; init; }

    /// <summary>Seats that the table of inhabitants gives, without women's five additional seats.</summary>
    public int? TableSeats { get; init; }

    /// <summary>Members of the council, where the council is not one of the organs.</summary>
    public int? CouncilMembers { get; init; }

    /// <summary>The organs.</summary>
    public required Sequence<Organ> Organs { get; init; }

    /// <summary>What happened to seats after <see cref="AsOf"/>, in any order.</summary>
    public Sequence<SeatEvent> Events { get; init; } = [];

    /// <summary>The days on which something changes, the first of them <see cref="AsOf"/>.</summary>
    public IEnumerable<LocalDate> Days => Events.Select(e => e.On).Append(AsOf).Distinct().Order();

    /// <summary>An organ's members at the end of a day; <see langword="null"/> when more leave than sit in it.</summary>
    public Headcount? MembersOn(LocalDate day, Organ organ)
    {
        ArgumentNullException.ThrowIfNull(organ);
        Headcount members = organ.Members;
        foreach (SeatEvent seat in Events.Where(e => e.On <= day && e.Organ == organ.Id).OrderBy(e => e.On))
        {
            members = Counting(Counting(members, seat.Leaves, -1), seat.Enters, +1);
            if (members is { Women: < 0 } or { Men: < 0 } or { Unknown: < 0 })
            {
                return null;
            }
        }

        return members;
    }

    private static Headcount Counting(Headcount members, SeatHolding? holder, int by) => holder switch
    {
        SeatHolding.Woman => members with { Women = members.Women + by },
        SeatHolding.Man => members with { Men = members.Men + by },
        SeatHolding.Unknown => members with { Unknown = members.Unknown + by },
        null => members,
    };
}
