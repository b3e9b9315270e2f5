using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>A candidate or a list as the ladder sees it.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Votes">The votes counted.</param>
/// <param name="BornOn">Birth of the candidate whom the seat would go to.</param>
internal readonly record struct Contender(string Id, long Votes, LocalDate? BornOn)
{
    public static Contender Of(CandidateVotes candidate) => new(candidate.Candidate.Id, candidate.Votes, candidate.Candidate.BornOn);

    /// <summary>Identifiers by code point.</summary>
    public static IEnumerable<string> Ids(IEnumerable<Contender> contenders) => contenders.Select(c => c.Id).Order(CodePointOrder.Instance);
}
