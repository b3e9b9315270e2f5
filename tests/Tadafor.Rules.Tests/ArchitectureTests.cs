using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using Tadafor.Domain.Words;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace Tadafor.Rules.Tests;

/// <summary>Which way the arrows point, and what the law never touches.</summary>
public class ArchitectureTests
{
    private static readonly Assembly _domain = typeof(Phrase).Assembly;
    private static readonly Assembly _abstractions = Assembly.Load("Tadafor.Abstractions");
    private static readonly Assembly _rules = typeof(Rulebook).Assembly;

    private static readonly Architecture _architecture = new ArchLoader()
        .LoadAssemblies(_domain, _abstractions, _rules)
        .Build();

    [Fact]
    public void The_domain_depends_on_neither_abstractions_nor_rules() =>
        Types()
            .That()
            .ResideInAssembly(_domain)
            .Should()
            .NotDependOnAny(Types().That().ResideInAssembly(_abstractions, _rules))
            .Check(_architecture);

    [Fact]
    public void Abstractions_do_not_depend_on_rules() =>
        Assert.DoesNotContain(_abstractions.GetReferencedAssemblies(), r => r.Name == "Tadafor.Rules");

    [Fact]
    public void The_law_is_found_where_these_tests_look_for_it()
    {
        string[] names = [.. Law().GetObjects(_architecture).Select(t => t.FullName)];
        Assert.Contains("Tadafor.Rules.Laws.OrganicLaw113_14.Article123", names);
        Assert.Contains("Tadafor.Rules.Algebra.Evaluator", names);
    }

    [Fact]
    public void The_law_mentions_no_port_and_no_document() =>
        Law().Should().NotDependOnAny(Types().That().ResideInAssembly(_abstractions)).Check(_architecture);

    [Theory]
    [InlineData("System.Threading.Tasks.Task")]
    [InlineData("System.Threading.Tasks.Task`1")]
    [InlineData("System.Threading.Tasks.ValueTask")]
    [InlineData("NodaTime.IClock")]
    [InlineData("NodaTime.SystemClock")]
    [InlineData("System.DateTime")]
    [InlineData("System.TimeProvider")]
    [InlineData("System.Double")]
    [InlineData("System.Single")]
    public void The_law_never_touches(string type) =>
        Law()
            .Should()
            .NotDependOnAny(Types(includeReferenced: true).That().HaveFullName(type))
            .WithoutRequiringPositiveResults()
            .Check(_architecture);

    [Fact]
    public void A_type_that_the_law_does_touch_is_seen_by_the_same_check() => Assert.False(
        Law()
            .Should()
            .NotDependOnAny(Types(includeReferenced: true).That().HaveFullName("NodaTime.LocalDate"))
            .HasNoViolations(_architecture));

    [Fact]
    public void The_domain_has_no_json_and_no_tasks()
    {
        string[] references = [.. _domain.GetReferencedAssemblies().Select(r => r.Name!)];
        Assert.DoesNotContain("System.Text.Json", references);
        Assert.DoesNotContain("Microsoft.Extensions.DependencyInjection.Abstractions", references);
    }

    private static ArchUnitNET.Fluent.Syntax.Elements.Types.GivenTypesConjunction Law() => Types().That().ResideInAssembly(_rules).And()
        .ResideInNamespaceMatching(@"^Tadafor\.Rules\.(Algebra|Vocabulary|Questions|Time|Procedure|SisterLaws|Laws|Bodies|Charters|Programmes)(\..*)?$");
}
