using NodaTime;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Texts;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Tests.Texts;

/// <summary>Rules that no article has yet: reasoning many steps deep, and provisions that do not decide.</summary>
public sealed class DeepAndOtherForcesTests
{
    private static readonly LocalDate _day = new(2023, 8, 7);

    [Theory]
    [InlineData(64)]
    [InlineData(100)]
    public void Reasoning_of_any_depth_is_written_flat_and_read_back(int depth)
    {
        Condition condition = Enumerable.Range(0, depth).Aggregate((Condition)PetitionFacts.InWriting, (inner, _) => new Not(inner));
        DecisionDocument document = DecisionDocument.Of(Assess(
            FactSet.Empty.With(PetitionFacts.InWriting, true, FromDeclaration.Instance),
            (Force.Mandatory, condition)));

        Assert.Equal(Enumerable.Range(0, depth + 1), document.Findings[0].Trace.Select(s => s.Depth));
        Assert.Equal(
            document,
            DecisionJson.Read(DecisionJson.ToUtf8(document)).Match(d => d, fault => throw new InvalidOperationException(fault.ToString())));
        Assert.NotEmpty(DecisionText.Of(document, Language.Arabic));
    }

    [Fact]
    public void Reasoning_that_branches_is_written_parents_first()
    {
        Condition condition = Condition.AllOf(Condition.AnyOf(PetitionFacts.InWriting, PetitionFacts.Joint), PetitionFacts.Electronic);

        Sequence<TraceStepDocument> trace = DecisionDocument.Of(Assess(FactSet.Empty, (Force.Mandatory, condition))).Findings[0].Trace;

        Assert.Equal([0, 1, 2, 2, 1], trace.Select(s => s.Depth));
        Assert.Equal(PetitionFacts.Electronic.Label, trace[4].Text);
    }

    [Fact]
    public void Provisions_that_do_not_decide_are_shown_as_what_they_are()
    {
        FactSet facts = FactSet.Empty
            .With(PetitionFacts.InWriting, true, FromDeclaration.Instance)
            .With(PetitionFacts.Electronic, true, FromDeclaration.Instance);
        Condition unmet = !(Condition)PetitionFacts.Electronic;
        Decision decision = Assess(
            facts,
            (Force.Mandatory, PetitionFacts.InWriting),
            (Force.Endeavour, unmet),
            (Force.Local, unmet),
            (Force.Recommended, unmet));

        Assert.Equal(Outcome.Admissible, decision.Outcome);
        string text = DecisionText.Of(decision, Language.English);
        string others = text.Split("== Provisions that do not decide the outcome")[1];
        Assert.Contains("How it binds: obligation of means; verdict: not met", others, StringComparison.Ordinal);
        Assert.Contains("How it binds: local rule of the internal rules; verdict: not met", others, StringComparison.Ordinal);
        Assert.Contains("How it binds: recommended; verdict: not met", others, StringComparison.Ordinal);
        Assert.Contains("Cure: file the petition on paper", others, StringComparison.Ordinal);
        Assert.DoesNotContain("What to do", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_is_about_petitions_to_communes_only() => Assert.Throws<ArgumentException>(() => DecisionLetter.Draft(
        Assess(FactSet.Empty.With(PetitionFacts.InWriting, true, FromDeclaration.Instance), (Force.Mandatory, PetitionFacts.InWriting)),
        Language.Arabic));

    private static Decision Assess(FactSet facts, params (Force Force, Condition Requires)[] rules) => new Route(
        "test-route",
        new("اختبار", "essai", "test"),
        [.. rules.Select((rule, i) => new Rule
        {
            Code = $"test.{i}",
            Title = new($"شرط {i}", $"condition {i}", $"condition {i}"),
            Force = rule.Force,
            Cites = [new(Instruments.OrganicLaw113_14, "125", null, Confidence.Verified)],
            Requires = Versions<Condition>.InForce(
                Commencement.On(new LocalDate(2000, 1, 1), Confidence.Verified, new("أساس", "base", "basis")),
                rule.Requires),
        })]).Assess(facts, _day);
}
