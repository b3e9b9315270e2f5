using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tadafor.Domain.Participation;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance.Generators;

/// <summary>Participation records of every shape that a document can hold, numbers of participants known or not.</summary>
public static class RecordGenerators
{
    /// <summary>Records.</summary>
    public static Gen<ParticipationRecord> Records => Gen.Choose(0, int.MaxValue).Select(seed => Record(new Random(seed)));

    /// <summary>A record; the same numbers give the same.</summary>
    public static ParticipationRecord Record(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return new()
        {
            Reference = "record",
            Activities = Enumerable.Range(0, random.Next(9)).Select(i => Activity(random, i)).ToSequence(),
        };
    }

    private static RecordedActivity Activity(Random random, int index)
    {
        LocalDate from = new LocalDate(2022, 11, 1).PlusDays(random.Next(700));
        return new()
        {
            Id = $"a{index}",
            Kind = (ActivityKind)random.Next(5),
            Title = "title",
            Programme = random.Next(4) switch { 0 => null, var n => $"programme {n}" },
            From = from,
            To = random.Next(2) == 0 ? null : from.PlusDays(random.Next(60)),
            Groups = Enumerable.Range(0, random.Next(3)).Select(_ => Group(random)).ToSequence(),
            Results = Enumerable.Range(0, random.Next(3))
                .Select(_ => new ActivityResult((ResultKind)random.Next(5), random.Next(1, 4), random.Next(2) == 0 ? null : "file.json"))
                .ToSequence(),
        };
    }

    private static ParticipantGroup Group(Random random)
    {
        int? number = random.Next(4) == 0 ? null : random.Next(40);
        int? women = number is null || random.Next(2) == 0 ? null : random.Next(number.Value + 1);
        int? men = number is null || random.Next(2) == 0 ? null : random.Next(number.Value - (women ?? 0) + 1);
        return new("category", number, women, men);
    }
}
