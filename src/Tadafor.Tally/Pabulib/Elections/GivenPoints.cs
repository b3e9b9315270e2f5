using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>A choice as it stands on a ballot: the project, and its points where the vote type has them.</summary>
internal readonly record struct GivenPoints(int Project, ExactNumber Points);
