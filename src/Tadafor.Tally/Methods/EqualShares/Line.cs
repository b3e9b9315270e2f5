namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>A quantity over a span of endowments: between the line from start to end, minus and plus the error.</summary>
/// <param name="Start">At the endowment of the run.</param>
/// <param name="End">At the end of the span.</param>
/// <param name="Error">How far it may lie from the line anywhere in the span.</param>
internal readonly record struct Line(double Start, double End, double Error)
{
    /// <summary>Nowhere more than this.</summary>
    public double Most => Math.Max(Start, End) + Error;

    /// <summary>Nowhere less than this.</summary>
    public double Least => Math.Min(Start, End) - Error;

    /// <summary>Divided by a number above zero.</summary>
    public Line Over(double divisor) => new(Start / divisor, End / divisor, Error / divisor);

    /// <summary>The line that bounds this one from below, where the other's upper bound is taken away.</summary>
    public Line Minus(Line other) => new(Start - other.Start - Error - other.Error, End - other.End - Error - other.Error, 0);
}
