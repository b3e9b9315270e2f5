using System.CommandLine;
using Tadafor.Abstractions.Tally.Constraints;
using Tadafor.Console.Shell;
using Tadafor.Domain.Law;
using Tadafor.Domain.Tally;
using Tadafor.Domain.Tally.Constraints;
using Tadafor.Domain.Tally.Pabulib;

namespace Tadafor.Console.Tally;

/// <summary>The option <c>--constraints</c>.</summary>
internal static class ConstraintsFile
{
    public static Option<string?> Option() => new("--constraints")
    {
        Description = "A file of local constraints (tadafor schema tally-constraints): districts, incompatible projects, caps, floors, co-financing, exclusions.",
        HelpName = "constraints.json",
    };

    /// <summary>The rule bound to the constraints of a file; nothing, and a complaint for everything wrong, when it cannot be counted so.</summary>
    public static TallyRule? Bind(TallyRule rule, string path, PabulibElection election, Language language, Surroundings around, List<Complaint> complaints)
    {
        using Stream? stream = InputFile.Open(path, around, complaints);
        if (stream is null)
        {
            return null;
        }

        using MemoryStream all = new();
        stream.CopyTo(all);
        return ConstraintsJson.Read(all.ToArray(), election).Match(
            read => ConstrainedRule.Of(rule, read.Constraints, election.Election).Match<TallyRule?>(
                bound => bound,
                problems => Complain(problems.Select(read.At))),
            faults => Complain(faults));

        TallyRule? Complain(IEnumerable<ConstraintsFault> faults)
        {
            complaints.AddRange(faults.Select(f => new Complaint($"{path} {f.Path}", f.What.In(language), f.Remedy.In(language))));
            return null;
        }
    }
}
