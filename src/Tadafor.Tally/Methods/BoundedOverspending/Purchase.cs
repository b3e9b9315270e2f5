using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.BoundedOverspending;

/// <summary>A way to buy a project: a part of it, at a price per unit of utility.</summary>
internal sealed record Purchase
{
    public Purchase(int project, Ratio part, Ratio price)
    {
        Project = project;
        Part = part;
        Price = price;
        Value = price / part;
    }

    /// <summary>The project's index.</summary>
    public int Project { get; }

    /// <summary>Alpha: the part of the cost its supporters can bear at this price; above zero, at most one.</summary>
    public Ratio Part { get; }

    /// <summary>Rho: what is paid per unit of utility of the whole project.</summary>
    public Ratio Price { get; }

    /// <summary>What the rounds compare: price divided by part, least first.</summary>
    public Ratio Value { get; }
}
