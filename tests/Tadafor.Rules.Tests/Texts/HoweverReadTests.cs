using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Tests.Dossiers;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Tests.Texts;

/// <summary>
/// What holds however the law is read is said: the change that is enough under every reading, and the refusal that no reading lifts.
/// </summary>
public class HoweverReadTests
{
    [Theory]
    [InlineData(Language.Arabic, "ما يكفي أيا كانت القراءة", "وكيل")]
    [InlineData(Language.French, "suffit quelle que soit la lecture", "mandataire")]
    [InlineData(Language.English, "enough however it is read", "agent")]
    public void A_file_without_an_agent_is_told_to_designate_one(Language language, string label, string agent)
    {
        Decision decision = Files.Decide(Files.Citizens(200) with { Agents = 0, AgentSigned = null });
        Assert.Equal(Outcome.Undetermined, decision.Outcome);
        TextSettings settings = new() { IsBrief = true, Width = 400 };
        string[] lines = DecisionText.Of(DecisionDocument.Of(decision), language, settings).Split('\n');
        Assert.Contains(agent, Assert.Single(lines, l => l.Contains(label, StringComparison.OrdinalIgnoreCase)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("council")]
    [InlineData("governor")]
    public void Whoever_looks_at_the_object_the_constants_bar_it_at_the_bureau_already(string reading)
    {
        Interpretations otherwise = Interpretations.Defaults.Choose(OpenQuestions.ObjectTest, reading);
        Finding finding = Constants(otherwise, touches: true);
        Assert.Equal(Verdict.Unsatisfied, finding.Verdict);
        Assert.EndsWith(
            "and at the bureau's stage already: the text (art. 121 §2, OL 113-14) is absolute, whoever looks at the object",
            finding.Explanation.En,
            StringComparison.Ordinal);
        Assert.DoesNotContain("absolute", Constants(Interpretations.Defaults, touches: true).Explanation.En, StringComparison.Ordinal);
        Assert.DoesNotContain("absolute", Constants(otherwise, touches: false).Explanation.En, StringComparison.Ordinal);
    }

    private static Finding Constants(Interpretations readings, bool touches)
    {
        CitizensPetition file = Files.Citizens(200);
        return PetitionLaw.Assess(file with { Object = file.Object with { TouchesConstants = Files.Bureau(touches) } }, readings)
            .Match(d => d, faults => throw new InvalidOperationException(faults.Text.En))
            .Findings.Single(f => f.Code == "commune.petition.object.constants");
    }
}
