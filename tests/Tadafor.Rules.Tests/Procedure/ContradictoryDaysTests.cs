using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Faults;
using Tadafor.Rules.Timelines;

namespace Tadafor.Rules.Tests.Procedure;

/// <summary>Days that cannot have followed each other are reported whatever the pair, from a document and from a program alike.</summary>
public class ContradictoryDaysTests
{
    private const string Whole = """
        {"schema": "tadafor/petition-timeline/1", "reference": "T-1", "law": "commune", "acts": [
          {"act": "deposited", "on": "2023-08-07", "receivedByPresident": "2023-08-09"},
          {"act": "referred", "on": "2023-08-20"},
          {"act": "accepted", "on": "2023-09-10"},
          {"act": "entered-on-agenda", "on": "2023-09-12", "session": "2023-10", "agendaSentOn": "2023-09-13", "noticeSentOn": "2023-09-20", "opensOn": "2023-10-05"},
          {"act": "deliberated", "on": "2023-10-05", "answer": "adopted"}]}
        """;

    [Fact]
    public void Days_in_their_order_are_read() => Assert.Empty(Faults(Whole));

    [Theory]
    [InlineData("\"receivedByPresident\": \"2023-08-09\"", "\"receivedByPresident\": \"2023-08-06\"", "$.acts[0].receivedByPresident")]
    [InlineData("\"receivedByPresident\": \"2023-08-09\"", "\"receivedByPresident\": \"2023-08-21\"", "$.acts[1].on")]
    [InlineData("\"agendaSentOn\": \"2023-09-13\"", "\"agendaSentOn\": \"2023-08-06\"", "$.acts[3].agendaSentOn")]
    [InlineData("\"noticeSentOn\": \"2023-09-20\"", "\"noticeSentOn\": \"2023-08-06\"", "$.acts[3].noticeSentOn")]
    [InlineData("\"opensOn\": \"2023-10-05\"", "\"opensOn\": \"2023-09-09\"", "$.acts[3].opensOn")]
    [InlineData("\"opensOn\": \"2023-10-05\"", "\"opensOn\": \"2023-10-06\"", "$.acts[4].on")]
    public void A_day_that_cannot_be_is_reported_in_its_place(string day, string wrong, string path)
    {
        string json = Whole.Replace(day, wrong, StringComparison.Ordinal);
        Assert.Equal([(path, "timeline.contradictory-days")], Faults(json));
        Assert.Equal([(path, "timeline.contradictory-days")], FaultsOfProgram(json));
    }

    // The very day is no contradiction.
    [Theory]
    [InlineData("\"receivedByPresident\": \"2023-08-09\"", "\"receivedByPresident\": \"2023-08-07\"")]
    [InlineData("\"receivedByPresident\": \"2023-08-09\"", "\"receivedByPresident\": \"2023-08-20\"")]
    [InlineData("\"opensOn\": \"2023-10-05\"", "\"opensOn\": \"2023-10-04\"")]
    public void The_same_day_or_a_later_one_is_read(string day, string other) =>
        Assert.Empty(Faults(Whole.Replace(day, other, StringComparison.Ordinal)));

    private static (string Path, string Code)[] Faults(string json)
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(json), writable: false);
        return PetitionTimelines.Read(stream).Match(_ => [], Of);
    }

    private static (string Path, string Code)[] FaultsOfProgram(string json)
    {
        TimelineDocument document = TimelineJson.Read(json).Match(
            read => read,
            faults => throw new InvalidOperationException(faults.Text.En));
        return PetitionTimelines.Of(document).Match(_ => [], Of);
    }

    private static (string Path, string Code)[] Of(DocumentFaults faults) => [.. faults.Listed.Select(f => (f.Path, f.Kind.Code))];
}
