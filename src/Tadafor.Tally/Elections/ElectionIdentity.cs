namespace Tadafor.Tally.Elections;

/// <summary>
/// What people read as the identity of an election: it counts for nothing and is part of the election's digest, so that no result can be
/// shown as that of another place, year or currency.
/// </summary>
public sealed record ElectionIdentity
{
    /// <summary>Nothing stated.</summary>
    public static ElectionIdentity None { get; } = new();

    /// <summary>What was voted on, such as <c>Participatory budget 2026</c>; empty when not stated.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where, such as <c>Taroudant</c>; empty when not stated.</summary>
    public string Place { get; init; } = "";

    /// <summary>When, as the source writes it; empty when not stated.</summary>
    public string When { get; init; } = "";

    /// <summary>The currency as a code of three letters (ISO 4217), such as <c>MAD</c>; empty when not stated.</summary>
    public string Currency { get; init; } = "";
}
