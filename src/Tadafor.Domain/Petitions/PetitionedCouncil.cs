namespace Tadafor.Domain.Petitions;

/// <summary>
/// The council petitioned, as far as the conditions depend on it. Closed: <see cref="PetitionedCommune"/>, <see cref="PetitionedProvince"/>
/// or
/// <see cref="PetitionedRegion"/>.
/// </summary>
public abstract record PetitionedCouncil
{
    private protected PetitionedCouncil()
    {
    }

    /// <summary>Which kind of council it is.</summary>
    public abstract PetitionKind Kind { get; }

    /// <summary>Its name, in any of the three languages; <see langword="null"/> when the file does not say.</summary>
    public string? Name { get; init; }
}
