namespace Tadafor.Domain.Council;

/// <summary>What a council votes on, as far as the majority asked for turns on it.</summary>
public enum CouncilMatter
{
    /// <summary>The file does not say. <c>default</c>.</summary>
    NotStated = 0,

    /// <summary>None of the matters below: the majority of votes cast is enough.</summary>
    Ordinary,

    /// <summary>The action programme of a commune, or the development programme of a province or region.</summary>
    Programme,

    /// <summary>The spatial plan of a region.</summary>
    SpatialPlan,

    /// <summary>A development company: its creation, its object, a share in its capital.</summary>
    DevelopmentCompany,

    /// <summary>How public services are managed.</summary>
    PublicServices,

    /// <summary>A partnership with the private sector.</summary>
    PrivatePartnership,

    /// <summary>A contract on powers shared with the State, or transferred by it.</summary>
    StateContract,
}

/// <summary>Codes of <see cref="CouncilMatter"/>.</summary>
public static class CouncilMatters
{
    /// <summary>The code in documents, such as <c>private-partnership</c>.</summary>
    public static string Code(this CouncilMatter matter) => matter switch
    {
        CouncilMatter.NotStated => "not-stated",
        CouncilMatter.Ordinary => "ordinary",
        CouncilMatter.Programme => "programme",
        CouncilMatter.SpatialPlan => "spatial-plan",
        CouncilMatter.DevelopmentCompany => "development-company",
        CouncilMatter.PublicServices => "public-services",
        CouncilMatter.PrivatePartnership => "private-partnership",
        CouncilMatter.StateContract => "state-contract",
    };
}
