using Tadafor.Conformance.Generators;
using Tadafor.Domain.Participation;

namespace Tadafor.Tests.Law;

/// <summary>Participation records of every shape that a document can hold, drawn from a seed.</summary>
internal static class RecordGen
{
    public static ParticipationRecord Of(Seed seed) =>
        Seed.Note(RecordGenerators.Record(new(seed.Item)), record => record.ToString());
}
