using Tadafor.Domain.Law;

namespace Tadafor.Domain.Parity;

/// <summary>A goal that internal rules, statutes or a charter set for an organ. It binds as they do, never as the law.</summary>
/// <param name="Goal">What is to be reached.</param>
/// <param name="Source">The text that sets it, as people call it; not empty.</param>
/// <param name="Article">Its article there; not empty.</param>
/// <param name="Layer">Whether it stands in the council's internal rules laid over the law, or in another text.</param>
public sealed record LocalGoal(ParityGoal Goal, string Source, string Article, LegalLayer Layer = LegalLayer.LocalText);
