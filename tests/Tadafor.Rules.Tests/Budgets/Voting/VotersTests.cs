using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Rules.Budgets.Voting;
using Tadafor.Tally.Voting;

namespace Tadafor.Rules.Tests.Budgets.Voting;

/// <summary>The same person is the same voter on every channel of a vote, and another one in every other vote.</summary>
public sealed class VotersTests
{
    [Fact]
    public void One_person_is_one_voter_of_a_vote_and_another_elsewhere()
    {
        using SignatureKey commune = new([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);
        using SignatureKey vote = commune.ForPetition("PB-2026"), other = commune.ForPetition("PB-2027");
        Assert.Equal(Voter(vote, "AB123456"), Voter(vote, "ab 123-456"));
        Assert.NotEqual(Voter(vote, "AB123456"), Voter(other, "AB123456"));
        Assert.NotEqual(Voter(vote, "AB123456"), Voter(vote, "AB123457"));
    }

    private static VoterToken Voter(SignatureKey key, string number)
    {
        Assert.True(key.TryToken(number, out SignatoryToken token));
        return token.ToVoter();
    }
}
