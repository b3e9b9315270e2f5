namespace Tadafor.Domain.Control;

/// <summary>What a decision of a council is about, as far as a visa turns on it.</summary>
public enum VisaMatter
{
    /// <summary>The file does not say. <c>default</c>.</summary>
    NotStated = 0,

    /// <summary>None of the matters below: no visa is asked for.</summary>
    NoVisa,

    /// <summary>The action or development programme.</summary>
    Programme,

    /// <summary>The spatial plan of a region.</summary>
    SpatialPlan,

    /// <summary>The budget.</summary>
    Budget,

    /// <summary>The organisation of the administration and its attributions.</summary>
    Organisation,

    /// <summary>A financial impact on spending or revenue, such as fees or the sale of property.</summary>
    FinancialImpact,

    /// <summary>Loans and guarantees.</summary>
    Loans,

    /// <summary>The name of a place or a street when it honours or recalls.</summary>
    HonorificName,

    /// <summary>Decentralised cooperation or twinning with foreign authorities.</summary>
    Cooperation,

    /// <summary>The creation of public services, and how they are managed.</summary>
    PublicServices,

    /// <summary>The delegated management of public services and works.</summary>
    DelegatedManagement,

    /// <summary>The creation of a development company.</summary>
    DevelopmentCompany,
}

/// <summary>Codes of <see cref="VisaMatter"/>.</summary>
public static class VisaMatters
{
    /// <summary>The code in documents, such as <c>financial-impact</c>.</summary>
    public static string Code(this VisaMatter matter) => matter switch
    {
        VisaMatter.NotStated => "not-stated",
        VisaMatter.NoVisa => "no-visa",
        VisaMatter.Programme => "programme",
        VisaMatter.SpatialPlan => "spatial-plan",
        VisaMatter.Budget => "budget",
        VisaMatter.Organisation => "organisation",
        VisaMatter.FinancialImpact => "financial-impact",
        VisaMatter.Loans => "loans",
        VisaMatter.HonorificName => "honorific-name",
        VisaMatter.Cooperation => "cooperation",
        VisaMatter.PublicServices => "public-services",
        VisaMatter.DelegatedManagement => "delegated-management",
        VisaMatter.DevelopmentCompany => "development-company",
    };
}
