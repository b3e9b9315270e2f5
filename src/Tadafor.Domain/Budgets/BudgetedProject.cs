namespace Tadafor.Domain.Budgets;

/// <summary>A project that the vote proposes to the council.</summary>
public sealed record BudgetedProject
{
    /// <summary>Its identifier, as in the list voted on.</summary>
    public required string Id { get; init; }

    /// <summary>Its estimate, in whole centimes; above zero.</summary>
    public required long Centimes { get; init; }

    /// <summary>What it is called; <see langword="null"/> when the file does not say.</summary>
    public string? Title { get; init; }

    /// <summary>The district it is for; <see langword="null"/> for the whole commune.</summary>
    public string? District { get; init; }

    /// <summary>
    /// Whether the part of the envelope that is no district's pays for it, although it is for a district; by default the district's does.
    /// </summary>
    public bool CityPot { get; init; }

    /// <summary>Its category; <see langword="null"/> for none.</summary>
    public string? Category { get; init; }

    /// <summary>The power of the commune it rests on, by its identifier in the catalogue, such as <c>83.public-lighting</c>.</summary>
    public string? Power { get; init; }

    /// <summary>
    /// Whether it was judged to lie within the commune's powers; <see langword="null"/> when no judgement is on file. It is never computed.
    /// </summary>
    public bool? WithinPowers { get; init; }

    /// <summary>Whether it carries out the action programme or a programme of several years.</summary>
    public bool? InProgramme { get; init; }

    /// <summary>Whether its spending holds staff.</summary>
    public bool? Staff { get; init; }

    /// <summary>Whether its spending holds equipment for the running of the commune's services.</summary>
    public bool? Running { get; init; }
}

/// <summary>The part of the envelope that is a district's.</summary>
/// <param name="District">The district.</param>
/// <param name="Centimes">How much, in whole centimes; above zero.</param>
public sealed record DistrictShare(string District, long Centimes);

/// <summary>One of the two parts of a budget, as it is voted.</summary>
/// <param name="Part">1 for operation, 2 for equipment.</param>
/// <param name="Revenue">Its revenue, in whole centimes.</param>
/// <param name="Spending">Its spending, in whole centimes.</param>
public sealed record BudgetPart(int Part, long Revenue, long Spending);
