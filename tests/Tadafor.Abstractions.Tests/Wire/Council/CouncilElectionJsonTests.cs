using Tadafor.Abstractions.Wire.Council;
using Tadafor.Domain.Council;

namespace Tadafor.Abstractions.Tests.Wire.Council;

public class CouncilElectionJsonTests
{
    [Fact]
    public void An_election_is_read_field_by_field()
    {
        CouncilElection election = CouncilElectionJson.Read(
            """
            {
              "schema": "tadafor/council-election/1", "reference": "x", "level": "region", "on": "2026-02-06", "office": "vice-presidents",
              "round": 3, "membersInOffice": 57, "drawn": "b",
              "candidates": [ { "id": "a", "votes": 3, "bornOn": "1990-01-01", "ofPresident": true }, { "id": "b", "votes": 3 } ]
            }
            """).AsT0;
        Assert.Equal(
            (CouncilOffice.VicePresidents, 3, 57L, "b", 2),
            (election.Office, election.Round, election.MembersInOffice.AtLeast, election.Drawn, election.Candidates.Count));
        Assert.Equal(new("a", 3) { BornOn = new(1990, 1, 1), OfPresident = true }, election.Candidates[0]);
    }

    [Fact]
    public void Every_fault_is_listed_at_once_with_its_place() => Assert.Equal(
        [
            "$.candidates council-election.same-id", "$.candidates council-election.several-lists-of-the-president",
            "$.drawn council-election.drawn-is-no-candidate", "$.membersInOffice council-election.more-votes-than-members",
        ],
        CouncilElectionJson.Read(
            """
            {
              "schema": "tadafor/council-election/1", "reference": "x", "level": "commune", "on": "2026-02-06", "office": "president", "round": 1,
              "membersInOffice": 5, "drawn": "z",
              "candidates": [ { "id": "a", "votes": 3, "ofPresident": true }, { "id": "a", "votes": 3, "ofPresident": true } ]
            }
            """).AsT1.Listed.Select(f => $"{f.Path} {f.Kind.Code}").Order(StringComparer.Ordinal));
}
