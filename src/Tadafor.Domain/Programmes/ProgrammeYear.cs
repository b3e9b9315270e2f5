using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Programmes;

/// <summary>The evaluation of one year (decree 2.16.301, arts 14 and 15).</summary>
/// <param name="Year">The year, as the report names it.</param>
/// <param name="Steps">What the decree sets a time for.</param>
/// <param name="Findings">What else it asks.</param>
public sealed record ProgrammeYear(int Year, Sequence<RoadStep> Steps, Sequence<Finding> Findings);
