using FsCheck;
using Tadafor.Domain.Council;

namespace Tadafor.Domain.Tests.Council;

public class QuorumTests
{
    [Property]
    public void The_quorum_of_the_first_two_calls_is_the_smallest_number_above_half(PositiveInt members)
    {
        Assert.All((SittingCall[])[SittingCall.First, SittingCall.Second], call =>
        {
            int needed = QuorumScheme.Needed(call, members.Get);
            Assert.True(2 * needed > members.Get && 2 * (needed - 1) <= members.Get);
        });
        Assert.Equal(0, QuorumScheme.Needed(SittingCall.Third, members.Get));
    }

    [Fact]
    public void A_council_without_members_in_office_has_no_quorum() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => QuorumScheme.Needed(SittingCall.First, 0));
}
