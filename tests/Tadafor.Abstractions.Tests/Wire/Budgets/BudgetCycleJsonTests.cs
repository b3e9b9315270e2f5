using NJsonSchema;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Domain.Budgets;
using Tadafor.Tests.Law;

namespace Tadafor.Abstractions.Tests.Wire.Budgets;

/// <summary>Participatory budgets as documents: what is written is read again as it was, and follows the schema.</summary>
public class BudgetCycleJsonTests
{
    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", "budget-cycle.v1.json"))).Result;

    [Property(MaxTest = 200)]
    public void A_cycle_is_read_as_it_was_written(Seed seed)
    {
        BudgetCycleFile cycle = BudgetGen.Of(seed);
        string json = BudgetCycleJson.ToText(cycle);
        BudgetCycleFile read = BudgetCycleJson.Read(json).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));
        Assert.Equal(cycle, read);
        Assert.Equal(json, BudgetCycleJson.ToText(read));
        Assert.Empty(_schema.Validate(json));
    }

    [Theory]
    [InlineData("""{"act":"call-opened","on":"2024-03-01"}""", "$.acts[0].by")]
    [InlineData("""{"act":"rules-adopted","on":"2024-03-01","by":"council","rules":"ABC"}""", "$.acts[0].rules")]
    [InlineData("""{"act":"envelope-fixed","on":"2024-03-01","by":"council","centimes":0}""", "$.acts[0].centimes")]
    [InlineData("""{"act":"envelope-fixed","on":"2024-03-01","by":"council","centimes":1.5}""", "$.acts[0].centimes")]
    [InlineData(
        """{"act":"envelope-fixed","on":"2024-03-01","by":"council","centimes":9,"districts":[{"district":"a","centimes":1},{"district":"a","centimes":1}]}""",
        "$.acts[0].districts[1].district")]
    [InlineData(
        """{"act":"voting-closed","on":"2024-03-01","by":"council","box":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","turnout":[{"channel":"paper","voters":3,"women":2,"men":2}]}""",
        "$.acts[0].turnout[0]")]
    [InlineData(
        """{"act":"budget-adopted","on":"2024-03-01","by":"council","parts":[{"part":2,"revenue":0,"spending":0},{"part":2,"revenue":0,"spending":0}]}""",
        "$.acts[0].parts[1]")]
    [InlineData("""{"act":"money-spent","on":"2024-03-01","by":"council","project":"p","centimes":1,"choice":"p"}""", "$.acts[0].choice")]
    public void What_a_document_cannot_hold_is_told_with_its_place(string act, string place) => Assert.Equal(
        place,
        Assert.Single(BudgetCycleJson.Read($$"""{"schema":"tadafor/budget-cycle/1","reference":"r","budgetYear":2025,"acts":[{{act}}]}""")
            .AsT1.Listed).Path);

    [Fact]
    public void A_file_without_acts_says_nothing_and_is_refused() => Assert.Equal(
        "budget.no-act",
        Assert.Single(BudgetCycleJson.Read("""{"schema":"tadafor/budget-cycle/1","reference":"r","budgetYear":2025,"acts":[]}""")
            .AsT1.Listed).Kind.Code);
}
