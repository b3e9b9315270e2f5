using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Constraints;

/// <summary>The money set aside for the projects of one district.</summary>
/// <param name="District">The district, as <see cref="Project.District"/> spells it.</param>
/// <param name="Amount">The money, in the election's smallest unit; zero or more.</param>
public sealed record DistrictEnvelope(string District, long Amount);
