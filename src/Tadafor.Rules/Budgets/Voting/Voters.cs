using System.Text;
using Tadafor.Domain.Petitions;
using Tadafor.Tally.Voting;

namespace Tadafor.Rules.Budgets.Voting;

/// <summary>Voters by the tokens that the commune's key makes, as it does for signatures.</summary>
public static class Voters
{
    /// <summary>
    /// The voter of a token made for this vote: <c>key.ForPetition(paper.Reference)</c> gives the key, so that tokens tell nothing of who
    /// signed or voted elsewhere.
    /// </summary>
    public static VoterToken ToVoter(this SignatoryToken token)
    {
        Span<byte> digits = stackalloc byte[SignatoryToken.Digits];
        token.WriteTo(digits);
        return VoterToken.TryParse(Encoding.ASCII.GetString(digits), out VoterToken voter)
            ? voter
            : throw new InvalidOperationException("A token is written in digits that read back.");
    }
}
