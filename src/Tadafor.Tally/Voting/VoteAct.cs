using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Voting;

/// <summary>Who decided something about ballots, when and why; a vote refuses an act without its parts.</summary>
/// <param name="By">The organ or office, never the name of a person.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why, in its own words.</param>
public sealed record VoteAct(string By, LocalDate On, string Reason)
{
    internal IEnumerable<VotingFault> Faults()
    {
        if (string.IsNullOrWhiteSpace(By))
        {
            yield return VotingFault.ByMissing;
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            yield return VotingFault.ReasonMissing;
        }

        if (IdentityNumber.IsLikely(By) || IdentityNumber.IsLikely(Reason))
        {
            yield return VotingFault.IdentityNumberInText;
        }
    }
}
