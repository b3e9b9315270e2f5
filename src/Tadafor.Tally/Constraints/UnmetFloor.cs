namespace Tadafor.Tally.Constraints;

/// <summary>A floor that could not be met: too few of the group's projects fitted, or the other constraints forbade them.</summary>
/// <param name="Floor">What was asked for.</param>
/// <param name="Funded">How many projects of the group are funded; fewer than asked for.</param>
internal sealed record UnmetFloor(CategoryFloor Floor, int Funded);
