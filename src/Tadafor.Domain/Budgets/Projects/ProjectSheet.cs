using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets.Projects;

/// <summary>What is known of a project: where, for whom, at what cost. What is <see langword="null"/> is not known.</summary>
public sealed record ProjectSheet
{
    /// <summary>The district; <see langword="null"/> for a project of the whole commune.</summary>
    public string? District { get; init; }

    /// <summary>Categories, as the local rules name them.</summary>
    public Sequence<string> Categories { get; init; } = [];

    /// <summary>Groups of people that it serves, as the local rules name them.</summary>
    public Sequence<string> Beneficiaries { get; init; } = [];

    /// <summary>Women and men among the people that it serves.</summary>
    public Headcount? Served { get; init; }

    /// <summary>The cost, by whom and on which day it was estimated.</summary>
    public CostEstimate? Cost { get; init; }

    /// <summary>What running it costs in each later year, in whole centimes; zero when nothing.</summary>
    public long? RunningCostPerYear { get; init; }

    /// <summary>Whether it holds spending on staff, or on equipment for running services of the commune.</summary>
    public bool? StaffOrRunningSpending { get; init; }

    /// <summary>Whether the land is at the commune's disposal, or none is needed.</summary>
    public bool? LandAvailable { get; init; }

    /// <summary>What others pay, in whole centimes; zero when nobody does.</summary>
    public long? PaidByOthers { get; init; }
}

/// <summary>An estimate of a cost.</summary>
/// <param name="Centimes">The cost, in whole centimes; zero or more.</param>
/// <param name="By">The office that estimated it, never the name of a person; <see langword="null"/> when not known.</param>
/// <param name="On">The day; <see langword="null"/> when not known.</param>
public sealed record CostEstimate(long Centimes, string? By, NodaTime.LocalDate? On);
