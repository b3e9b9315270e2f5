namespace Tadafor.Tally.Counting.Kernels;

/// <summary>A project's supporters with what they have.</summary>
internal interface IDivided
{
    /// <summary>How many terms the longest sum adds up, for bounds of rounding.</summary>
    int Terms { get; }

    /// <summary>Divides the supporters at a price per unit of utility.</summary>
    PoorAndRich Divide(double price);
}
