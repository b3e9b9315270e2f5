using Tadafor.Abstractions.Wire.Control;
using Tadafor.Domain.Control;
using Tadafor.Domain.Parity;

namespace Tadafor.Abstractions.Tests.Wire.Control;

public class CouncilDecisionJsonTests
{
    public static TheoryData<VisaMatter> Matters() => [.. Enum.GetValues<VisaMatter>()];

    [Theory]
    [MemberData(nameof(Matters))]
    public void What_is_written_is_read_back(VisaMatter matter)
    {
        CouncilDecision decision = new()
        {
            Reference = "مقرر / decision",
            Level = CompositionLevel.Province,
            TakenOn = new(2026, 6, 8),
            Matter = matter,
            SessionClosedOn = new(2026, 6, 9),
            ReceivedOn = new(2026, 6, 15),
            ObjectedOn = new(2026, 6, 16),
            MaintainedOn = new(2026, 7, 1),
            VisaOn = matter == VisaMatter.Budget ? new(2026, 6, 20) : null,
            VisaRefusedOn = matter == VisaMatter.Programme ? new(2026, 6, 20) : null,
        };
        Assert.Equal(decision, CouncilDecisionJson.Read(CouncilDecisionJson.ToText(decision)).AsT0);
    }

    [Fact]
    public void Every_fault_is_listed_at_once_with_its_place() => Assert.Equal(
        [
            "$.matter council-decision.unknown-word", "$.sessionClosedOn council-decision.closed-before-taken",
            "$.objectedOn council-decision.objected-before-received", "$.visaRefusedOn council-decision.visa-both-ways",
        ],
        CouncilDecisionJson.Read(
            """
            {
              "schema": "tadafor/council-decision/1", "reference": "x", "level": "commune", "takenOn": "2026-02-06", "matter": "bugdet",
              "sessionClosedOn": "2026-02-05", "receivedOn": "2026-02-10", "objectedOn": "2026-02-09", "visaOn": "2026-02-12",
              "visaRefusedOn": "2026-02-12"
            }
            """).AsT1.Listed.Select(f => $"{f.Path} {f.Kind.Code}"));
}
