using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Reports.Words;

/// <summary>
/// What a report says about the election beside the count. Everything is shown as given, in whatever language it is written.
/// </summary>
public sealed record ReportHeading
{
    /// <summary>A report without a heading of its own.</summary>
    public static ReportHeading None { get; } = new();

    /// <summary>The heading that an election's own identity gives.</summary>
    public static ReportHeading Of(ElectionIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return new() { Title = identity.Title, Place = identity.Place, When = identity.When, Currency = identity.Currency };
    }

    /// <summary>What was voted on, such as <c>Participatory budget 2026</c>; empty when unknown.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where, such as <c>Taroudant</c>; empty when unknown.</summary>
    public string Place { get; init; } = "";

    /// <summary>When, as the source writes it; empty when unknown.</summary>
    public string When { get; init; } = "";

    /// <summary>The currency as a code of three letters (ISO 4217), such as <c>MAD</c>; empty when unknown.</summary>
    public string Currency { get; init; } = "";
}
