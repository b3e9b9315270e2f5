using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Axioms;

/// <summary>What is wrong with a price system.</summary>
internal enum PriceFaultKind
{
    /// <summary>The payments are not those of the election's ballots, one for each choice.</summary>
    NotOfTheElection = 0,

    /// <summary>Someone pays less than nothing.</summary>
    NegativePayment,

    /// <summary>Someone pays more than the endowment.</summary>
    OverEndowment,

    /// <summary>Payments for a funded project do not add up to its cost.</summary>
    NotTheCost,

    /// <summary>Someone pays for a project that is not funded.</summary>
    PaidButNotFunded,

    /// <summary>The supporters of a project not funded have more left than it costs.</summary>
    CouldHavePaid,
}

/// <summary>A condition of priceability that a price system breaks.</summary>
internal sealed record PriceFault
{
    internal PriceFault(PriceFaultKind kind, string? project, int? row, Ratio amount)
    {
        Kind = kind;
        Project = project;
        Row = row;
        Amount = amount;
    }

    /// <summary>Which condition.</summary>
    public PriceFaultKind Kind { get; }

    /// <summary>The project concerned, if one is.</summary>
    public string? Project { get; }

    /// <summary>The row of the profile concerned, if one is.</summary>
    public int? Row { get; }

    /// <summary>What was paid or is left, in smallest units.</summary>
    public Ratio Amount { get; }
}
