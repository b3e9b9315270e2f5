using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// One of the texts that say the same of communes, of prefectures and provinces, and of regions. What they share is written once in this
/// folder; each
/// article's own file says where its law stands, with which confidence it was read, and where it differs.
/// </summary>
/// <param name="Regime">The first part of the codes of its rules: <c>commune</c>, <c>province</c> or <c>region</c>.</param>
/// <param name="InForce">A condition in force since that text.</param>
internal sealed record SisterLaw(string Regime, Func<Condition, Versions<Condition>> InForce);
