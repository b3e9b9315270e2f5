using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Layers;

/// <summary>One thing that internal rules lay over national law.</summary>
/// <param name="Article">Their article.</param>
/// <param name="What">What it provides.</param>
/// <param name="Standing">How it stands to the law, in words.</param>
/// <param name="IsAgainst">Whether it contradicts the law.</param>
/// <param name="Law">The national articles it is laid over.</param>
internal sealed record LayerCondition(string Article, Phrase What, Phrase Standing, bool IsAgainst, Sequence<Citation> Law);
