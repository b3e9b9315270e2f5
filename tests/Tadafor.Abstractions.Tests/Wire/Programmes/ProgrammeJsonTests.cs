using NJsonSchema;
using Tadafor.Abstractions.Wire.Programmes;
using Tadafor.Domain.Programmes;
using Tadafor.Tests.Law;

namespace Tadafor.Abstractions.Tests.Wire.Programmes;

/// <summary>Action programmes as documents: what is written is read again as it was, and follows the schema.</summary>
public class ProgrammeJsonTests
{
    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", "programme.v1.json"))).Result;

    [Property(MaxTest = 300)]
    public void A_programme_is_read_as_it_was_written(Seed seed)
    {
        ProgrammeFile programme = ProgrammeGen.Of(seed);
        string json = ProgrammeJson.ToText(programme);
        ProgrammeFile read = ProgrammeJson.Read(json).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));
        Assert.Equal(programme, read);
        Assert.Equal(json, ProgrammeJson.ToText(read));
        Assert.Empty(_schema.Validate(json));
    }

    [Fact]
    public void A_file_without_acts_says_nothing_and_is_refused() => Assert.Equal(
        "programme.no-act",
        Assert.Single(ProgrammeJson.Read("""{"schema":"tadafor/programme/1","reference":"r","acts":[]}""").AsT1.Listed).Kind.Code);
}
