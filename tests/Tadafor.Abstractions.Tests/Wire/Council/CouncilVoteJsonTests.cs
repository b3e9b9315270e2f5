using Tadafor.Abstractions.Wire.Council;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;

namespace Tadafor.Abstractions.Tests.Wire.Council;

public class CouncilVoteJsonTests
{
    public static TheoryData<CouncilMatter, bool?, SittingCall?, VoteSide?, bool?> Words()
    {
        TheoryData<CouncilMatter, bool?, SittingCall?, VoteSide?, bool?> data = [];
        foreach (CouncilMatter matter in Enum.GetValues<CouncilMatter>())
        {
            data.Add(matter, null, null, null, null);
        }

        foreach (bool answer in (bool[])[true, false])
        {
            data.Add(CouncilMatter.Programme, answer, null, null, answer);
        }

        foreach (SittingCall call in Enum.GetValues<SittingCall>())
        {
            data.Add(CouncilMatter.Ordinary, null, call, null, null);
        }

        foreach (VoteSide side in Enum.GetValues<VoteSide>())
        {
            data.Add(CouncilMatter.Ordinary, null, null, side, null);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void What_is_written_is_read_back(CouncilMatter matter, bool? second, SittingCall? call, VoteSide? side, bool? open)
    {
        CouncilVote vote = new()
        {
            Reference = "مجلس / council",
            Level = CompositionLevel.Region,
            On = new(2026, 7, 6),
            Matter = matter,
            SecondSitting = second,
            Call = call,
            PresidentSide = side,
            OpenBallot = open,
            MembersInOffice = CountRange.Exactly(57),
            PresentAtOpening = new(29, null),
            PresentAtVote = new(0, 40),
            For = new(12, 15),
            Against = CountRange.Exactly(3),
        };
        Assert.Equal(vote, CouncilVoteJson.Read(CouncilVoteJson.ToText(vote)).AsT0);
    }

    [Fact]
    public void Every_fault_is_listed_at_once_with_its_place()
    {
        string[] found =
        [
            .. CouncilVoteJson.Read(
                """
                {
                  "schema": "tadafor/council-vote/1", "reference": "x", "level": "commune", "on": "2026-02-06", "matter": "spatial-plan",
                  "membersInOffice": 20, "presentAtOpening": 21, "presentAtVote": { "atLeast": 9, "atMost": 3 },
                  "for": 15, "against": 9, "blankOrVoid": {}, "abstentions": "two", "presidentSide": "both", "president": "x"
                }
                """).AsT1.Listed.Select(f => $"{f.Path} {f.Kind.Code}"),
        ];
        Assert.All(
            (string[])
            [
                "$.matter council-vote.no-such-matter", "$.membersInOffice council-vote.more-votes-than-members",
                "$.presentAtOpening council-vote.more-present-than-members", "$.presentAtVote council-vote.bounds",
            ],
            fault => Assert.Contains(fault, found));
        Assert.All(
            (string[])["$.blankOrVoid", "$.abstentions", "$.presidentSide", "$.president"],
            place => Assert.Contains(found, f => f.StartsWith(place, StringComparison.Ordinal)));
    }
}
