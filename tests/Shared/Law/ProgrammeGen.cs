using Tadafor.Conformance.Generators;
using Tadafor.Domain.Programmes;

namespace Tadafor.Tests.Law;

/// <summary>Action programmes of every shape that a document can hold, drawn from a seed.</summary>
internal static class ProgrammeGen
{
    /// <summary>A programme; two times out of three its days are in order.</summary>
    public static ProgrammeFile Of(Seed seed) => Seed.Note(ProgrammeGenerators.Programme(new(seed.Item)), file => file.ToString());

    /// <summary>The same with some facts and some acts left out.</summary>
    public static ProgrammeFile Thinned(ProgrammeFile file, Random random) => file with
    {
        ElectedOn = random.Next(3) == 0 ? null : file.ElectedOn,
        InstalledOn = random.Next(3) == 0 ? null : file.InstalledOn,
        BodySetUp = random.Next(3) == 0 ? null : file.BodySetUp,
        Consulted = random.Next(3) == 0 ? null : file.Consulted,
        Acts =
        [
            .. file.Acts.Where(_ => random.Next(4) > 0).Select(act => random.Next(3) > 0 ? act : act with
            {
                SessionOn = null,
                GovernorPresent = null,
                Timetable = null,
                FollowUpSystem = null,
                CommitteeReports = null,
                Completion = null,
                Means = null,
                FirstSession = null,
            }),
        ],
    };
}
