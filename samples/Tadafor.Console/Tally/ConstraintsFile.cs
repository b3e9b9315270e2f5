using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints.Json;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Pabulib.Elections;

namespace Tadafor.Console.Tally;

/// <summary>The option <c>--constraints</c>.</summary>
internal static class ConstraintsFile
{
    public static Option<string?> Option() => new("--constraints")
    {
        Description =
            "A file of local constraints (tadafor schema tally-constraints): districts, incompatible projects, caps, floors, co-financing, exclusions.",
        HelpName = "constraints.json",
    };

    /// <summary>
    /// The rules bound to the constraints of a file, or the rules themselves when there is none; nothing, and a complaint for everything
    /// wrong, when they
    /// cannot be counted so. What contradicts the election contradicts it under every rule and is told once.
    /// </summary>
    public static IReadOnlyList<TallyRule>? Bind(
        IReadOnlyList<TallyRule> rules,
        string? path,
        PabulibElection election,
        Language language,
        Surroundings around,
        List<Complaint> complaints)
    {
        if (path is null)
        {
            return rules;
        }

        using Stream? stream = InputFile.Open(path, around, complaints);
        if (stream is null)
        {
            return null;
        }

        return ConstraintsJson.Read(stream, election).Match(
            read => Bind(rules, read),
            Complain);

        IReadOnlyList<TallyRule>? Bind(IReadOnlyList<TallyRule> alone, ConstraintsRead read)
        {
            List<TallyRule> bound = [];
            List<DocumentFault> faults = [];
            foreach (TallyRule rule in alone)
            {
                ConstrainedRule
                    .Of(rule, read.Constraints, election.Election)
                    .Switch(bound.Add, problems => faults.AddRange(problems.Select(read.At)));
            }

            return faults.Count == 0 ? bound : Complain(new(faults.Distinct().ToSequence()));
        }

        IReadOnlyList<TallyRule>? Complain(DocumentFaults faults)
        {
            complaints.AddRange(Complaint.Of(path, faults, language));
            return null;
        }
    }
}
