using System.Globalization;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Console.Tally;

/// <summary>A problem of a file as one line: place, reason, remedy.</summary>
internal static class ProblemText
{
    public static Complaint Of(string path, PabulibProblem problem, Language language) =>
        new(Place(path, problem), PabulibMessages.What(problem).In(language), PabulibMessages.Remedy(problem).In(language));

    private static string Place(string path, PabulibProblem problem) => (problem.Line, problem.Column) switch
    {
        (0, _) => path,
        (var line, 0) => string.Create(CultureInfo.InvariantCulture, $"{path}:{line}"),
        var (line, column) => string.Create(CultureInfo.InvariantCulture, $"{path}:{line}:{column}"),
    };
}
