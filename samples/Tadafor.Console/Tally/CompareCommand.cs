using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Reports.Words;
using Tadafor.Tally.Ties;

namespace Tadafor.Console.Tally;

/// <summary><c>tadafor compare</c>: several rules on one file.</summary>
internal static class CompareCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = ElectionFile.Argument();
        Option<string?> methods = new("--methods")
        {
            Description =
                $"Two or more methods, joined by commas, each as in tally: {string.Join(", ", TallyMethods.All.Select(m => m.Name))}; with utility and completion behind colons, such as equal-shares:cost:add1u.",
            HelpName = "a,b",
        };
        Option<string?> ties = TiesParameter.Option();
        Option<string?> constraints = ConstraintsFile.Option();
        OverLimitParameter overLimit = new();
        Choice<Language> language = Languages.Choice();
        PageFile html = new();
        Command command = new("compare", "Count one election by several rules and show where they differ.")
        {
            file,
            methods,
            ties,
            constraints,
            overLimit.Option,
            language.Option,
        };
        html.AddTo(command);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            html.Check(parsed, [parsed.GetValue(file), parsed.GetValue(constraints)], complaints);
            if (complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            List<(string Text, MethodChoice Choice)> named = MethodParameters.ReadMany(parsed.GetValue(methods), complaints);
            overLimit.Read(parsed, complaints);
            TieLadder? ladder = TiesParameter.Read(parsed.GetValue(ties), complaints);
            PabulibElection? election = ElectionFile.Read(parsed.GetValue(file)!, words, around, complaints);
            if (complaints.Count > 0 || ladder is null || election is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            TallyRule[] alone = [.. named.Select(m => m.Choice.For(election.Election))];
            if (ConstraintsFile.Bind(alone, parsed.GetValue(constraints), election, words, around, complaints) is not { } rules)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            (IReadOnlyList<TallyRule>? declared, int exit) = overLimit.Declare(rules, election.Election, ladder, words, around);
            return declared is null
                ? exit
                : Compare(
                    election.Election,
                    [.. named.Zip(declared, (m, rule) => (m.Text, rule))],
                    ladder,
                    html,
                    parsed,
                    words,
                    around);
        });
        return command;
    }

    private static int Compare(
        Election election,
        (string Text, TallyRule Rule)[] methods,
        TieLadder ties,
        PageFile html,
        ParseResult parsed,
        Language language,
        Surroundings around)
    {
        CountResult[] counts = [.. methods.Select(m => Waiting.For(m.Text, around, _ => m.Rule.TryCount(election, ties)))];
        Complaint[] tooLarge = [.. methods
            .Zip(counts)
            .Where(m => m.Second.IsT1)
            .Select(m => new Complaint(m.First.Text, m.Second.AsT1.Reason.In(language), m.Second.AsT1.Remedy.In(language)))];
        if (tooLarge.Length > 0)
        {
            Complaint.Write(tooLarge, around);
            return ExitCode.Open;
        }

        Explanation[] explained =
            [.. methods.Zip(counts, (m, count) => Explainer.Describe(m.Rule, election, ties, count.AsT0))];
        ReportHeading heading = ReportHeading.Of(election.Identity);
        List<Complaint> complaints = [];
        bool written = html.Write(parsed, () => MethodComparison.Write(explained, heading, language), complaints);
        around.Output.Write(MethodComparison.ToText(explained, heading, language));
        if (!written)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        return Array.TrueForAll(explained, e => e.Outcome.Unresolved is null) ? ExitCode.Done : ExitCode.Open;
    }
}
