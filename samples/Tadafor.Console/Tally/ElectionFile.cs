using System.CommandLine;
using System.Globalization;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Console.Tally;

/// <summary>The argument that names an election's file.</summary>
internal static class ElectionFile
{
    public static Argument<string> Argument() => new("file")
    {
        Description = "An election in the Pabulib format (.pb or .pb.gz), or - for standard input.",
    };

    /// <summary>The election; nothing, and a complaint for every error in it, when it cannot be counted.</summary>
    public static PabulibElection? Read(string path, Language language, Surroundings around, List<Complaint> complaints)
    {
        using Stream? stream = InputFile.Open(path, around, complaints);
        return stream is null ? null : Waiting.For(path, around, _ => PabulibReader.Read(stream)).Match<PabulibElection?>(
            static election => election,
            rejection =>
            {
                complaints.AddRange(rejection.Problems.Listed
                    .Where(p => p.Severity == PabulibSeverity.Error)
                    .Select(p => ProblemText.Of(path, p, language)));
                long rest = rejection.Problems.Errors - rejection.Problems.Listed.LongCount(p => p.Severity == PabulibSeverity.Error);
                if (rest > 0)
                {
                    complaints.Add(new Complaint(
                        path,
                        string.Create(CultureInfo.InvariantCulture, $"{rest} more errors are not listed."),
                        ""));
                }

                return null;
            });
    }
}
