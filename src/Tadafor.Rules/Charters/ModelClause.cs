using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Charters;

/// <summary>A clause to start from. Nobody adopted it, and no text of law asks for it.</summary>
/// <param name="Part">Under which heading of a charter it stands.</param>
/// <param name="Clause">The clause, in three languages, with what it provides.</param>
/// <param name="Articles">The articles it rests on; never empty.</param>
public sealed record ModelClause(Phrase Part, CharterClause Clause, Sequence<Citation> Articles);
