namespace Tadafor.Rules.Texts;

/// <summary>How long a bar of a picture is. It is for the eye alone: the numbers stand beside it.</summary>
internal static class PictureScale
{
    /// <summary>A part in hundredths of the whole, to two places; never beyond it.</summary>
    /// <param name="part">The part; zero or more.</param>
    /// <param name="whole">The whole; above zero.</param>
    public static decimal PerCent(long part, long whole) => decimal.Round(Math.Clamp(part, 0, whole) * 100m / whole, 2);
}
