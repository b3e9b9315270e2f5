using System.Text;
using NJsonSchema;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Constraints.Json;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;

namespace Tadafor.Tally.Tests.Constraints.Json;

public sealed class ConstraintsJsonTests
{
    private const string Head = """ "schema": "tadafor/tally-constraints/1" """;

    private static readonly PabulibElection _election = PabulibReader.Read(Encoding.UTF8.GetBytes("""
        META
        key;value
        description;Made election
        country;Morocco
        unit;Nowhere
        instance;2026
        num_projects;3
        num_votes;1
        budget;1000.55
        vote_type;approval
        rule;greedy
        date_begin;2026
        date_end;2026
        PROJECTS
        project_id;cost;name;category;beneficiaries;district;feasible;others_pay
        1;400;One;green;women;north;yes;
        2;300;Two;sport;youth;south;no;100.25
        3;200;Three;sport;all;;yes;0
        VOTES
        voter_id;vote
        a;1,2,3
        """)).AsT0;

    private static readonly JsonSchema _schema =
        JsonSchema
            .FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/schemas/tally-constraints.v1.json")))
            .GetAwaiter()
            .GetResult();

    [Fact]
    public void Every_kind_of_constraint_is_read()
    {
        const string Json = $$"""
            {
              {{Head}},
              "districts": { "order": "city-first", "cityPot": "all-projects", "envelopes": { "north": 300.5, "south": 200 } },
              "incompatible": [["1", "2"]],
              "minimumVotes": 5,
              "atMost": [{ "category": "sport", "projects": 1 }],
              "atLeast": [{ "beneficiaries": "women", "projects": 2 }],
              "coFinancing": [{ "project": "1", "amount": 12.34 }],
              "paperVotes": { "2": 7, "1": 0 },
              "excluded": [{ "projects": ["3"], "reason": "done already" }]
            }
            """;
        ConstraintsRead read = Read(Json).AsT0;

        Assert.Equal(
        [
            new DistrictEnvelopes
            {
                Order = PotOrder.CityFirst,
                CityPot = CityPotScope.AllProjects,
                Envelopes = [new("north", 30050), new("south", 20000)]
            },
            new IncompatibleProjects(["1", "2"]),
            new MinimumVotes(5),
            new CategoryCap(new(GroupKind.Category, "sport"), 1),
            new CategoryFloor(new(GroupKind.Beneficiary, "women"), 2),
            new CoFinancing("1", 1234),
            new PaperVotes("2", 7),
            new PaperVotes("1", 0),
            new ExcludedProjects("done already", ["3"]),
        ],
            read.Constraints.All);
        Assert.Equal(
            [
                "$.districts",
                "$.incompatible[0]",
                "$.minimumVotes",
                "$.atMost[0]",
                "$.atLeast[0]",
                "$.coFinancing[0]",
                "$.paperVotes.2",
                "$.paperVotes.1",
                "$.excluded[0]"
            ],
            read.Paths);
        Assert.Empty(_schema.Validate(Json));
    }

    [Fact]
    public void Flags_and_co_financing_are_read_from_columns_of_the_election()
    {
        const string Json = $$"""
            { {{Head}}, "coFinancingColumn": "others_pay", "excludedWhere": [{ "column": "feasible", "value": "no", "reason": "not feasible" }] }
            """;

        Assert.Equal([new CoFinancing("2", 10025), new ExcludedProjects("not feasible", ["2"])], Read(Json).AsT0.Constraints.All);
        Assert.Empty(_schema.Validate(Json));
    }

    public static TheoryData<string, string> Faults => new()
    {
        { """{ "schema": "other" }""", "$.schema" },
        { "{ }", "$.schema" },
        { "[]", "$" },
        { """{ HEAD, "district": {} }""", "$.district" },
        { """{ HEAD, "districts": { "order": "first", "cityPot": "all-projects", "envelopes": {} } }""", "$.districts.order" },
        { """{ HEAD, "districts": { "order": "together", "envelopes": {} } }""", "$.districts.cityPot" },
        { """{ HEAD, "districts": { "order": "together", "cityPot": "all-projects", "envelopes": { "north": "1" } } }""", "$.districts.envelopes.north" },
        { """{ HEAD, "incompatible": ["1"] }""", "$.incompatible[0]" },
        { """{ HEAD, "incompatible": [[1, "2"]] }""", "$.incompatible[0][0]" },
        { """{ HEAD, "minimumVotes": 1.5 }""", "$.minimumVotes" },
        { """{ HEAD, "minimumVotes": null }""", "$.minimumVotes" },
        { """{ HEAD, "atMost": [{ "projects": 1 }] }""", "$.atMost[0]" },
        { """{ HEAD, "atMost": [{ "projects": 1, "category": "a", "beneficiaries": "b" }] }""", "$.atMost[0]" },
        { """{ HEAD, "atLeast": [{ "category": "a" }] }""", "$.atLeast[0].projects" },
        { """{ HEAD, "coFinancing": [{ "project": "1" }] }""", "$.coFinancing[0].amount" },
        { """{ HEAD, "excluded": [{ "projects": ["1"], "reason": "" }] }""", "$.excluded[0].reason" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_by_its_path_and_the_schema_refuses_it_too(string template, string path)
    {
        string json = template.Replace("HEAD", Head, StringComparison.Ordinal);

        Assert.Equal(path, Assert.Single(Read(json).AsT1.Listed).Path);
        Assert.NotEmpty(_schema.Validate(json));
    }

    [Theory]
    [InlineData("""{ HEAD, "coFinancing": [{ "project": "1", "amount": 0.001 }] }""", "$.coFinancing[0].amount")]
    [InlineData("""{ HEAD, "coFinancingColumn": "name" }""", "$.coFinancingColumn")]
    [InlineData("""{ HEAD, "excludedWhere": [{ "column": "absent", "value": "no", "reason": "r" }] }""", "$.excludedWhere[0].column")]
    [InlineData("""{ HEAD, "minimumVotes": 1, "minimumVotes": 2 }""", "$.minimumVotes")]
    [InlineData("""{ HEAD, """, "$")]
    public void What_only_the_reader_can_know_is_a_fault_too(string template, string path) =>
        Assert.Equal(path, Read(template.Replace("HEAD", Head, StringComparison.Ordinal)).AsT1.Listed[0].Path);

    [Fact]
    public void All_faults_are_reported_at_once_in_all_languages()
    {
        Sequence<DocumentFault> faults =
            Read("""{ "schema": 1, "minimumVotes": "x", "atMost": [{ "projects": [] }], "more": true }""").AsT1.Listed;

        Assert.Equal(["$.schema", "$.minimumVotes", "$.atMost[0]", "$.atMost[0].projects", "$.more"], faults.Select(f => f.Path));
        Assert.All(faults, f => Assert.All(
            [f.Kind.Says.Ar, f.Kind.Says.Fr, f.Kind.Says.En, f.Remedy.Ar, f.Remedy.Fr, f.Remedy.En],
            text => Assert.DoesNotContain('{', text)));
    }

    [Fact]
    public void The_sample_follows_the_schema_and_can_be_counted_under()
    {
        string folder = Path.Combine(Golden.RepositoryRoot, "samples/elections");
        string json = File.ReadAllText(Path.Combine(folder, "taroudant.constraints.json"));
        PabulibElection election = PabulibReader.Read(File.ReadAllBytes(Path.Combine(folder, "taroudant.pb"))).AsT0;

        Assert.Empty(_schema.Validate(json));
        Assert.Empty(ConstraintsJson.Read(Encoding.UTF8.GetBytes(json), election).AsT0.Constraints.Check(election.Election));
    }

    [Fact]
    public void Every_example_of_the_page_for_clerks_can_be_counted_under()
    {
        string page = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/constraints.md"));
        string[] examples = [.. page.Split("```json\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)])];
        PabulibElection election = PabulibReader.Read(File.ReadAllBytes(Path.Combine(
            Golden.RepositoryRoot,
            "samples/elections/taroudant.pb"))).AsT0;

        Assert.Equal(7, examples.Length);
        Assert.All(examples, json => Assert.Empty(_schema.Validate(json)));
        Assert.All(
            examples,
            json => Assert.Empty(ConstraintsJson.Read(Encoding.UTF8.GetBytes(json), election).AsT0.Constraints.Check(election.Election)));
    }

    private static ConstraintsResult Read(string json) => ConstraintsJson.Read(Encoding.UTF8.GetBytes(json), _election);
}
