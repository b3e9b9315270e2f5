using NJsonSchema;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Analysis.Json;
using Tadafor.Tally.Axioms;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Constraints;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Explaining;
using Tadafor.Tally.Tests.Recount;

namespace Tadafor.Tally.Tests.Axioms;

/// <summary>All axioms at once: the same answers as the checks one by one, bounded, cancellable, in words and as a document.</summary>
public sealed class AxiomReportTests
{
    private static readonly JsonSchema _schema =
        JsonSchema
            .FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/schemas/tally-analysis.v1.json")))
            .GetAwaiter()
            .GetResult();

    [Property(MaxTest = 100)]
    public void The_report_says_what_trying_every_group_says(int seed)
    {
        Election election = TinyElections.Approval(seed, mostProjects: 4, mostVoters: 5);
        Random random = new(seed);
        Sequence<string> funded = election.Projects.Where(_ => random.Next(2) == 0).Select(p => p.Id).ToSequence();
        SlowAxioms slow = new(election, funded, AxiomUtility.Cost);

        AxiomReport report = AxiomReport.Of(election, funded);

        Assert.Equal(Enum.GetValues<Axiom>(), report.Findings.Select(f => f.Axiom));
        Assert.Equal(slow.Jr(), Holds(report, Axiom.JustifiedRepresentation));
        Assert.Equal(slow.Pjr(), Holds(report, Axiom.ProportionalJustifiedRepresentation));
        Assert.Equal(slow.Ejr(Slack.None), Holds(report, Axiom.ExtendedJustifiedRepresentation));
        Assert.Equal(slow.EjrPlusUpToAny(), Holds(report, Axiom.EjrPlusUpToAnyProject));
        Assert.Equal(slow.EjrPlusUpToOne(), Holds(report, Axiom.EjrPlusUpToOneProject));
        Assert.All(report.Findings, f => Assert.All([f.Title.Ar, f.Title.Fr, f.Title.En, f.Text.Ar, f.Text.Fr, f.Text.En], text =>
        {
            Assert.NotEmpty(text);
            Assert.DoesNotContain("{", text, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void What_would_take_too_long_is_said_before_it_is_begun()
    {
        Random random = new(1);
        long[] costs = [.. Enumerable.Range(0, 40).Select(_ => (long)random.Next(1, 100))];
        int[][] ballots = [.. Enumerable.Range(0, 400).Select(_ => Enumerable.Range(0, 40).Where(_ => random.Next(3) == 0).ToArray())];
        AxiomReport report = AxiomReport.Of(Ballots.Approval(400, costs, ballots), ["p0", "p1"]);

        Assert.Equal(
            [Axiom.ProportionalJustifiedRepresentation, Axiom.ExtendedJustifiedRepresentation, Axiom.ParetoOptimality, Axiom.Priceability],
            report.Findings.Where(f => f.Verdict == AxiomVerdict.TooLarge).Select(f => f.Axiom));
    }

    [Fact]
    public void The_checks_can_be_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        AxiomReport.Of(Ballots.Approval(10, [5, 5], [0], [1]), ["p0"], new CancellationToken(canceled: true)));

    [Property(MaxTest = 100)]
    public void The_document_follows_its_schema(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Dressed(RandomElections.Of(random), random);
        TallyOutcome first = RandomRules
            .Any(random)
            .Count(election, RandomRules.Ladder(random)), second = RandomRules.Any(random).Count(election, RandomRules.Ladder(random));

        Assert.Empty(_schema.Validate(AnalysisJson.ToText(election, [first, second])).Select(e => $"{e.Path}: {e.Kind}"));
    }

    private static bool Holds(AxiomReport report, Axiom axiom) =>
        report.Findings.Single(f => f.Axiom == axiom).Verdict == AxiomVerdict.Holds;
}
