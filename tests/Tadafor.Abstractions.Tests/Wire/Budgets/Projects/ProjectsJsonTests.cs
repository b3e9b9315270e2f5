using NJsonSchema;
using Tadafor.Abstractions.Wire.Budgets.Projects;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Tests.Wire.Budgets.Projects;

/// <summary>Proposals as documents: what is written is read again as it was, and follows the schema.</summary>
public class ProjectsJsonTests
{
    private static readonly Task<JsonSchema> _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(Path.Combine(RepositoryFolders.Root, "docs", "schemas", "budget-projects.v1.json")));

    [Property(MaxTest = 100)]
    public async Task A_file_is_read_as_it_was_written(Seed seed)
    {
        ProjectsFile file = Drawn(new(seed.Item));
        string json = Seed.Note(ProjectsJson.ToText(file), t => t);
        ProjectsFile read = ProjectsJson.Read(json).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));
        Assert.Equal(file, read);
        Assert.Equal(json, ProjectsJson.ToText(read));
        Assert.Empty((await _schema).Validate(json));
    }

    [Fact]
    public void Every_fault_is_listed_at_once_with_its_place() => Assert.Equal(
        [
            "$.projects[0] budget-projects.no-origin", "$.projects[1] budget-projects.no-sheet",
            "$.projects[1] budget-projects.no-such-proposal", "$.projects[2] budget-projects.no-such-project",
            "$.projects[2] budget-projects.same-id", "$.proposals[0].appeal budget-projects.appeal-without-refusal",
            "$.proposals[1] budget-projects.same-id", "$.proposals[2] budget-projects.repeats-a-repetition",
            "$.proposals[2].name budget-projects.personal-data", "$.proposals[3] budget-projects.no-such-proposal",
        ],
        ProjectsJson.Read(
            """
            {
              "schema": "tadafor/budget-projects/1",
              "reference": "r",
              "proposals": [
                { "id": "a", "title": "t", "appeal": { "on": "2025-06-01" } },
                { "id": "a", "title": "t" },
                { "id": "b", "title": "t", "duplicateOf": "b", "name": "x" },
                { "id": "c", "title": "t", "duplicateOf": "z" }
              ],
              "projects": [
                { "id": "1", "title": "t", "from": [] },
                { "id": "2", "title": "t", "from": ["a", "z"] },
                { "id": "2", "title": "t", "from": ["b"], "excludes": [{ "project": "2", "reason": "r" }] }
              ]
            }
            """).AsT1.Listed.Select(f => $"{f.Path} {f.Kind.Code}").Order(StringComparer.Ordinal));

    private static ProjectsFile Drawn(Random random)
    {
        T? Maybe<T>(Func<T?> draw) => random.Next(3) == 0 ? default : draw();
        NodaTime.LocalDate Day() => new NodaTime.LocalDate(2025, 1, 1).PlusDays(random.Next(300));
        bool? YesNo() => Maybe(() => (bool?)(random.Next(2) == 0));
        Headcount? People() => Maybe(() => (Headcount?)new Headcount(random.Next(9), random.Next(9), random.Next(2)));
        string Word() => new[] { "حي أ", "quartier « Sud »", "a\tb", "\"x\"" }[random.Next(4)];
        Sequence<string> Words() => new[] { "ملعب", "طريق", "x" }.Where(_ => random.Next(2) == 0).ToSequence();
        ProjectSheet Sheet() => new()
        {
            District = Maybe(Word),
            Categories = Words(),
            Beneficiaries = Words(),
            Served = People(),
            Cost = Maybe(() => new CostEstimate(random.NextInt64(), Maybe(Word), Maybe(() => (NodaTime.LocalDate?)Day()))),
            RunningCostPerYear = Maybe(() => (long?)random.NextInt64()),
            StaffOrRunningSpending = YesNo(),
            LandAvailable = YesNo(),
            PaidByOthers = Maybe(() => (long?)random.Next()),
        };
        Proposal[] proposals =
        [
            .. Enumerable.Range(0, random.Next(1, 4)).Select(i =>
            {
                ProposalRefusal? refusal = Maybe(() => new ProposalRefusal(
                    Day(), Maybe(Word), Maybe(() => (NodaTime.LocalDate?)Day()), [new(Word(), Maybe(Word))]));
                return new Proposal
                {
                    Id = $"p{i}",
                    Title = Word(),
                    By = Maybe(() => (ProposedBy?)(ProposedBy)random.Next(3)),
                    ProposersEntitled = YesNo(),
                    Proposers = People(),
                    DepositedOn = Maybe(() => (NodaTime.LocalDate?)Day()),
                    Matter = Maybe(Word),
                    WithinPowers = Maybe(() => new Judgement(random.Next(2) == 0, Word(), Day(), Word())),
                    Sheet = Sheet(),
                    Compared = YesNo(),
                    DuplicateOf = i > 0 ? Maybe(() => "p0") : null,
                    ConsentToMerge = YesNo(),
                    WithdrawnOn = Maybe(() => (NodaTime.LocalDate?)Day()),
                    Refusal = refusal,
                    Appeal = refusal is null ? null : Maybe(() => new ProposalAppeal(
                        Day(), Maybe(() => (NodaTime.LocalDate?)Day()), YesNo(), Maybe(Word))),
                };
            }),
        ];
        return new()
        {
            Reference = Word(),
            RulesDigest = Maybe(() => "0f"),
            FrozenOn = Maybe(() => (NodaTime.LocalDate?)Day()),
            Proposals = [.. proposals],
            Projects =
            [
                .. Enumerable.Range(0, random.Next(3)).Select(i => new ListedProject
                {
                    Id = $"{i}",
                    Title = Word(),
                    From = ["p0"],
                    Sheet = Sheet(),
                    Excludes = i == 0 ? [] : [new("0", Word())],
                }),
            ],
        };
    }
}
