using NJsonSchema;
using Tadafor.Abstractions.Wire.Participation;
using Tadafor.Domain.Participation;
using Tadafor.Tests.Law;

namespace Tadafor.Abstractions.Tests.Wire.Participation;

/// <summary>Participation records: read as they were written, and put together without a head lost or assumed.</summary>
public class RecordJsonTests
{
    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", "record.v1.json"))).Result;

    [Property(MaxTest = 200)]
    public void A_record_is_read_as_it_was_written(Seed seed)
    {
        ParticipationRecord record = RecordGen.Of(seed);
        string json = RecordJson.ToText(record);
        ParticipationRecord read = RecordJson.Read(json).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));
        Assert.Equal(record, read);
        Assert.Equal(json, RecordJson.ToText(read));
        Assert.Empty(_schema.Validate(json));
    }

    [Property(MaxTest = 200)]
    public void The_years_together_are_the_whole(Seed seed)
    {
        ParticipationRecord record = RecordGen.Of(seed);
        RecordLine[] whole = [.. RecordSynthesis.Of(record).Lines];
        int[] years = [.. record.Activities.Select(a => a.From.Year).Distinct().Order()];
        Assert.Equal(whole, years.SelectMany(y => RecordSynthesis.Of(record, y).Lines));
        Assert.Equal(record.Activities.Count, whole.Sum(l => l.Activities.Sum(a => a.Number)));
        Assert.Equal(record.Activities.Sum(a => a.Groups.Sum(g => g.Number ?? 0)), whole.Sum(l => l.Participants.AtLeast));
        Assert.Equal(record.Activities.Sum(a => a.Results.Sum(r => r.Number)), whole.Sum(l => l.Results.Sum(r => r.Number)));
    }

    // Whoever is told apart narrows the range and never leaves it.
    [Property(MaxTest = 200)]
    public void More_facts_never_widen_the_range_of_women(Seed seed)
    {
        ParticipationRecord more = RecordGen.Of(seed);
        ParticipationRecord less = more with
        {
            Activities =
            [
                .. more.Activities.Select(a => a with { Groups = [.. a.Groups.Select(g => g with { Women = null, Men = null })] }),
            ],
        };
        foreach ((RecordLine open, RecordLine told) in RecordSynthesis.Of(less).Lines.Zip(RecordSynthesis.Of(more).Lines))
        {
            Assert.Equal(0, open.Women.AtLeast);
            Assert.True(told.NotCounted > 0 ? told.Women.AtMost is null : told.Women.AtMost <= open.Women.AtMost);
            Assert.True(told.Women.AtMost is null || told.Women.AtMost <= told.Participants.AtMost);
            Assert.Equal(open.Participants, told.Participants);
        }
    }
}
